using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel;

/// <summary>What an expression evaluated to.</summary>
/// <param name="Value">The value; null where it failed.</param>
/// <param name="Failures">Why parts are null; also where the value as a whole is not. The host decides what counts.</param>
/// <param name="Explanation">What was read and what the parts were, if the host asked for it.</param>
public sealed record FeelEvaluation(FeelValue Value, ImmutableArray<FeelFailure> Failures, FeelExplanation? Explanation);
