using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>One page of an inbox.</summary>
/// <param name="Items">The tasks.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record InboxPage(ImmutableArray<WorkItem> Items, InboxCursor? Next);
