using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Boxed;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Match">What the trace says when the rule matched.</param>
/// <param name="Tests">A test for each input.</param>
/// <param name="Outputs">An entry for each output; null where the cell is empty.</param>
internal sealed record TableRule(MatchedRule Match, ImmutableArray<CellTest> Tests, ImmutableArray<BoxedExpression?> Outputs);
