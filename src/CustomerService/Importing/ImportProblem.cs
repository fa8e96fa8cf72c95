namespace BackOffice.CustomerService.Importing;

/// <summary>Why a line of a file cannot be taken over.</summary>
/// <param name="Line">The line, counted from 1 with the header.</param>
/// <param name="Text">What was expected, what was found.</param>
public sealed record ImportProblem(int Line, string Text);
