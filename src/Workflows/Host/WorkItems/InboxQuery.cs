using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>What an inbox page asks for.</summary>
/// <param name="View">Which tasks.</param>
public sealed record InboxQuery(InboxView View)
{
    /// <summary>Only tasks of this process.</summary>
    public string? ProcessId { get; init; }

    /// <summary>Only tasks due before this instant.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>Only tasks with this text in their name or in the case's number.</summary>
    public string? Text { get; init; }

    /// <summary>Numbers of cases that a search in the business's own records found for <see cref="Text"/>; they fit too.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Where the page before ended; null for the first page.</summary>
    public InboxCursor? After { get; init; }

    /// <summary>How many rows, 200 at most.</summary>
    public int PageSize { get; init; } = 50;
}
