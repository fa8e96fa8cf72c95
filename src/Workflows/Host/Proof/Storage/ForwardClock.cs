namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>The system's clock, put forward by hand so that nobody waits for a timer.</summary>
internal sealed class ForwardClock : TimeProvider
{
    private long _ahead;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    public void Forward(TimeSpan span) => Interlocked.Add(ref _ahead, span.Ticks);
}
