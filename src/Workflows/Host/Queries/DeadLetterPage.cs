using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>One page of dead letters, the newest first.</summary>
/// <param name="Items">The messages.</param>
/// <param name="Next">The key before which the next page begins; null on the last page.</param>
public sealed record DeadLetterPage(ImmutableArray<DeadLetter> Items, long? Next);
