namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>A model that another one imports.</summary>
/// <param name="Name">Prefix of its names; empty when they come without one.</param>
/// <param name="Model">The imported model.</param>
internal sealed record ModelImport(string Name, DecisionModel Model);
