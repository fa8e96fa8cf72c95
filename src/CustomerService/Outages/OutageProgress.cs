using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>How far telling everybody has come in the present round.</summary>
/// <param name="Classes">By class, in the order of the classes.</param>
/// <param name="TellBy">Until when everybody has to be told; null where no time was promised.</param>
/// <param name="IsComplete">Whether the list of notices is complete.</param>
public sealed record OutageProgress(ImmutableArray<OutageClassProgress> Classes, DateTimeOffset? TellBy, bool IsComplete)
{
    /// <summary>How many had to be told.</summary>
    public int MustBeTold => Classes.Sum(static one => one.MustBeTold);

    public int Told => Classes.Sum(static one => one.Told);

    public int ToldInTime => Classes.Sum(static one => one.ToldInTime);

    /// <summary>Everybody was told, and in time: work may begin.</summary>
    public bool IsInTime => IsComplete && ToldInTime == MustBeTold;

    /// <summary>When the last of those who were told was told; null where nobody was.</summary>
    public DateTimeOffset? LastToldAt => Classes.Max(static one => one.LastToldAt);
}

/// <summary>The same for one class of customers.</summary>
public sealed record OutageClassProgress(OutageClass Class, int MustBeTold, int Told, int ToldInTime, DateTimeOffset? LastToldAt);
