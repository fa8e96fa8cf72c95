using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>One page of open incidents, the newest first.</summary>
/// <param name="Items">The incidents.</param>
/// <param name="Next">The key before which the next page begins; null on the last page.</param>
public sealed record IncidentPage(ImmutableArray<OpenIncident> Items, long? Next);
