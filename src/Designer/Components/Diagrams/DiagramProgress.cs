namespace BackOffice.Designer.Components.Diagrams;

/// <summary>What happened in a case, as the viewer draws it.</summary>
internal sealed record DiagramProgress(
    IReadOnlyCollection<string> Walked,
    IReadOnlyDictionary<string, int> Standing,
    IReadOnlyDictionary<string, string> Incidents);
