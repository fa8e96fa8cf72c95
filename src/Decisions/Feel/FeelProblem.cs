namespace BackOffice.Decisions.Feel;

/// <summary>What keeps a text from being a FEEL expression.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What was expected and what was found, in words.</param>
public sealed record FeelProblem(FeelSpan Span, string Message);
