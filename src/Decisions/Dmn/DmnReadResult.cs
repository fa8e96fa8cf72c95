using System.Collections.Immutable;

namespace BackOffice.Decisions.Dmn;

/// <summary>Outcome of reading a DMN file.</summary>
/// <param name="Model">The compiled model; null when the file could not be understood at all.</param>
/// <param name="Problems">
/// Everything that is wrong. A model may come with problems: a decision that has one still stands in the model,
/// and evaluates to null with a failure that names the problem.
/// </param>
public sealed record DmnReadResult(DecisionModel? Model, ImmutableArray<DmnProblem> Problems);
