namespace BackOffice.Decisions.Values;

/// <summary>A time of day in nanoseconds, with a zone or without.</summary>
public sealed class FeelTime : FeelValue
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;

    internal FeelTime(long nanoseconds, FeelZone? zone)
    {
        Nanoseconds = nanoseconds;
        Zone = zone;
    }

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Time;

    /// <summary>Since midnight.</summary>
    public long Nanoseconds { get; }

    /// <summary>The zone; null for a local time.</summary>
    public FeelZone? Zone { get; }

    /// <summary>The value of a local time.</summary>
    public static FeelTime From(TimeOnly time, FeelZone? zone = null) => new(time.Ticks * 100, zone);

    /// <summary>The time of day, in the platform's precision of 100 nanoseconds.</summary>
    public TimeOnly ToTimeOnly() => new(Nanoseconds / 100);

    // Where both sides have a zone they are compared in UTC.
    internal long UtcNanoseconds => Nanoseconds - ((Zone?.BaseOffset ?? 0) * NanosecondsPerSecond);

    /// <summary>FEEL compares times by whole seconds (DMN 1.5 section 10.3.2.3.4).</summary>
    internal long UtcSeconds => (Nanoseconds / NanosecondsPerSecond) - (Zone?.BaseOffset ?? 0);

    private protected override int Hash() => HashCode.Combine(UtcSeconds, Zone is null);
}
