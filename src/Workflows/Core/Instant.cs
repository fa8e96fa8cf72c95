namespace BackOffice.Workflows.Core;

/// <summary>A point in time: microseconds since 1970-01-01T00:00Z. Stored as Int64 everywhere.</summary>
/// <param name="Microseconds">Microseconds since the Unix epoch, in UTC.</param>
public readonly record struct Instant(long Microseconds) : IComparable<Instant>
{
    private const long TicksPerMicrosecond = TimeSpan.TicksPerMillisecond / 1000;

    /// <summary>The instant of a date and time with offset; what is finer than a microsecond is cut off.</summary>
    public static Instant From(DateTimeOffset time) => new((time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TicksPerMicrosecond);

    /// <summary>The same instant as date and time in UTC.</summary>
    public DateTimeOffset ToDateTimeOffset() => new(DateTimeOffset.UnixEpoch.UtcTicks + (Microseconds * TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>This instant, later by <paramref name="span"/>.</summary>
    public Instant Plus(TimeSpan span) => new(Microseconds + (span.Ticks / TicksPerMicrosecond));

    /// <summary>The span from <paramref name="earlier"/> to this instant.</summary>
    public TimeSpan Since(Instant earlier) => new((Microseconds - earlier.Microseconds) * TicksPerMicrosecond);

    /// <inheritdoc/>
    public int CompareTo(Instant other) => Microseconds.CompareTo(other.Microseconds);

    /// <summary>Whether the left instant is before the right one.</summary>
    public static bool operator <(Instant left, Instant right) => left.Microseconds < right.Microseconds;

    /// <summary>Whether the left instant is after the right one.</summary>
    public static bool operator >(Instant left, Instant right) => left.Microseconds > right.Microseconds;

    /// <summary>Whether the left instant is before the right one or the same.</summary>
    public static bool operator <=(Instant left, Instant right) => left.Microseconds <= right.Microseconds;

    /// <summary>Whether the left instant is after the right one or the same.</summary>
    public static bool operator >=(Instant left, Instant right) => left.Microseconds >= right.Microseconds;

    /// <summary>ISO 8601 in UTC.</summary>
    public override string ToString() =>
        ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
