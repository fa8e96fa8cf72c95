namespace BackOffice.Decisions.Feel;

/// <summary>Why a part of an expression is null.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
/// <param name="Span">Which part of the text.</param>
public sealed record FeelFailure(FeelFailureKind Kind, string Message, FeelSpan Span);
