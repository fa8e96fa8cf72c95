namespace BackOffice.Decisions.Dmn.Requirements;

/// <summary>An arrow of the requirement graph.</summary>
/// <param name="Node">What is required.</param>
/// <param name="Prefix">Name of the import that brings it; empty for the own model and for imports without a name.</param>
internal sealed record Requirement(DrgNode Node, string Prefix);
