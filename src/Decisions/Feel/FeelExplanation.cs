using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel;

/// <summary>How an evaluation came to its value.</summary>
/// <param name="Inputs">The variables that it read, in the order of their first reading.</param>
/// <param name="Parts">The parts of the text with their values, in the order in which they were known; a part within a loop stands once for each round.</param>
public sealed record FeelExplanation(ImmutableArray<FeelInput> Inputs, ImmutableArray<FeelPart> Parts)
{
    /// <summary>More parts than these are not kept.</summary>
    public const int MaxParts = 1_000;
}

/// <summary>A variable that was read.</summary>
public sealed record FeelInput(string Name, FeelValue Value);

/// <summary>A part of an expression with its value.</summary>
public sealed record FeelPart(FeelSpan Span, string Text, FeelValue Value);
