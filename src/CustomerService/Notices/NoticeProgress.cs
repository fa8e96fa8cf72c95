using System.Collections.Immutable;

namespace BackOffice.CustomerService.Notices;

/// <summary>How far the notices of a cause have come.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="ByState">How many rows stand in each state; tasks for persons among them.</param>
/// <param name="Recipients">How many had to be told: rows that follow another one up are not counted twice.</param>
/// <param name="Told">How many of them were told, by whatever way.</param>
/// <param name="LastToldAt">When the last of these was told.</param>
/// <param name="Waiting">How many still wait for a channel.</param>
/// <param name="Deadline">By when everybody has to be told.</param>
/// <param name="ForecastEnd">When the last will have been sent at the present rate; null where nothing moves, or nothing waits.</param>
/// <param name="IsPlanned">Whether the list is complete.</param>
public sealed record NoticeProgress(
    string Cause,
    ImmutableDictionary<NoticeState, int> ByState,
    int Recipients,
    int Told,
    DateTimeOffset? LastToldAt,
    int Waiting,
    DateTimeOffset? Deadline,
    DateTimeOffset? ForecastEnd,
    bool IsPlanned)
{
    /// <summary>Everybody was told.</summary>
    public bool IsComplete => IsPlanned && Told == Recipients;
}
