namespace BackOffice.Workflows.Host.Storage;

/// <summary>Instants as they are stored: Int64 microseconds since 1970-01-01T00:00Z.</summary>
public static class Instants
{
    /// <summary>The microseconds of an instant; what is finer is cut off.</summary>
    public static long ToMicroseconds(this DateTimeOffset instant) =>
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant, in UTC, of stored microseconds.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
