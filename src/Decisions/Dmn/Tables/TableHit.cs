using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>A rule that matched, with the value of each output.</summary>
internal sealed record TableHit(TableRule Rule, ImmutableArray<FeelValue> Values);
