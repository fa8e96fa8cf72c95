namespace BackOffice.Designer.Components.Diagrams;

/// <summary>What is wrong with a definition, and where.</summary>
/// <param name="ElementId">The element that is marked; null when the file as a whole is meant.</param>
/// <param name="Message">In the reader's language.</param>
/// <param name="IsError">An error forbids publishing; otherwise it is a hint.</param>
public sealed record DiagramProblem(string? ElementId, string Message, bool IsError = true);
