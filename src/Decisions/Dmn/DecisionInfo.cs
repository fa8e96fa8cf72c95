namespace BackOffice.Decisions.Dmn;

/// <summary>A decision as a caller may name it.</summary>
/// <param name="Id">The element's id.</param>
/// <param name="Name">The decision's name.</param>
public sealed record DecisionInfo(string Id, string Name);
