using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>What a list of cases asks for. Called processes are part of their case and stand in no list.</summary>
/// <param name="Standing">Which cases.</param>
public sealed record CaseBoardQuery(CaseStanding Standing)
{
    /// <summary>Only cases of this process.</summary>
    public string? ProcessId { get; init; }

    /// <summary>Only cases with this text in their number, or with one of <see cref="Numbers"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Numbers that a search in the business's own records found for <see cref="Text"/>.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>The last case of the page before; null for the first page.</summary>
    public long? After { get; init; }

    /// <summary>How many rows, 200 at most.</summary>
    public int PageSize { get; init; } = 50;
}
