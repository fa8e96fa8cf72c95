using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>One page of cases, the latest first.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Next">The last case, with which the next page is asked for; null when this is the last page.</param>
public sealed record CaseBoardPage(ImmutableArray<CaseSummary> Cases, long? Next);
