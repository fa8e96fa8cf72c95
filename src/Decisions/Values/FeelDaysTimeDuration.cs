namespace BackOffice.Decisions.Values;

/// <summary>A duration of days, hours, minutes and seconds, in nanoseconds.</summary>
public sealed class FeelDaysTimeDuration : FeelValue
{
    internal FeelDaysTimeDuration(Int128 nanoseconds) => Nanoseconds = nanoseconds;

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.DaysTimeDuration;

    /// <summary>The whole length.</summary>
    public Int128 Nanoseconds { get; }

    /// <summary>The value of a time span.</summary>
    public static FeelDaysTimeDuration From(TimeSpan span) => new((Int128)span.Ticks * 100);

    /// <summary>The time span, if it is in its range; parts below 100 nanoseconds are cut.</summary>
    public bool TryToTimeSpan(out TimeSpan span)
    {
        var ticks = Nanoseconds / 100;
        var inRange = ticks >= long.MinValue && ticks <= long.MaxValue;
        span = inRange ? TimeSpan.FromTicks((long)ticks) : default;
        return inRange;
    }

    private protected override int Hash() => Nanoseconds.GetHashCode();
}
