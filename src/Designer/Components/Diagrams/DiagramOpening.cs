namespace BackOffice.Designer.Components.Diagrams;

/// <summary>How opening a diagram went: the problem, in the words of the library, when nothing can be shown.</summary>
internal sealed record DiagramOpening(string? Problem, IReadOnlyList<string> Warnings);
