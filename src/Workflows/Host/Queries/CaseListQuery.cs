namespace BackOffice.Workflows.Host.Queries;

/// <summary>What a list of cases asks for; the newest come first.</summary>
/// <param name="View">Which cases.</param>
public sealed record CaseListQuery(CaseView View)
{
    /// <summary>Only cases of this process.</summary>
    public string? ProcessId { get; init; }

    /// <summary>Only cases with this text in their number, or with this key.</summary>
    public string? Text { get; init; }

    /// <summary>Only cases older than this one: the last key of the page before; null for the first page.</summary>
    public long? Before { get; init; }

    /// <summary>How many rows, 200 at most.</summary>
    public int PageSize { get; init; } = 50;
}
