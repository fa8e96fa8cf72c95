namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>How long to wait before the next try: twice as long each time, up to a limit.</summary>
internal static class BackOff
{
    private static readonly TimeSpan NoticeLongest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan ChannelFirst = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ChannelLongest = TimeSpan.FromMinutes(10);

    /// <summary>Faults of a provider, one after another, after which nothing is tried for a while.</summary>
    public const int FaultsAllowed = 3;

    /// <summary>For a notice that was tried so often.</summary>
    public static TimeSpan OfNotice(TimeSpan first, int attempts) => Doubled(first, attempts - 1, NoticeLongest);

    /// <summary>For a provider that failed so often in a row; zero while it may be tried on.</summary>
    public static TimeSpan OfChannel(int faults) => faults < FaultsAllowed ? TimeSpan.Zero : Doubled(ChannelFirst, faults - FaultsAllowed, ChannelLongest);

    private static TimeSpan Doubled(TimeSpan first, int times, TimeSpan longest)
    {
        var wait = first * Math.Pow(2, Math.Clamp(times, 0, 20));
        return wait < longest ? wait : longest;
    }
}
