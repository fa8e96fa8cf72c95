using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>One page of a list of cases.</summary>
/// <param name="Cases">The cases, newest first.</param>
/// <param name="Next">What the next page's <see cref="CaseListQuery.Before"/> is; null when this is the last.</param>
public sealed record CasePage(ImmutableArray<CaseHeader> Cases, long? Next);
