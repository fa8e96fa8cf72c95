namespace BackOffice.Workflows.Core;

/// <summary>A named value.</summary>
public readonly record struct Variable(string Name, Payload Value);
