using System.Collections.Immutable;

namespace BackOffice.Decisions.Feel;

/// <summary>An expression ready to evaluate, or the problems that its text has.</summary>
/// <param name="Expression">Null where there are problems.</param>
/// <param name="Problems">All problems found, in the order of the text.</param>
public sealed record FeelParseResult(FeelExpression? Expression, ImmutableArray<FeelProblem> Problems);
