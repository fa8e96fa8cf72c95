namespace BackOffice.CustomerService.Notices;

/// <summary>
/// The queue column: one number says what is to be done with a row, so that one index finds all work.
/// 0 is nothing; waiting rows are sorted by channel and priority; rows on their way by channel; then those that persons must make up for.
/// </summary>
internal static class NoticeQueue
{
    public const int Nothing = 0;
    public const int FollowUp = 3_000;

    private const int WaitingFrom = 1_000;
    private const int SendingFrom = 2_000;

    public static int Waiting(NoticeChannel channel, NoticePriority priority) => WaitingFrom + ((int)channel * 10) + (int)priority;

    public static int Sending(NoticeChannel channel) => SendingFrom + ((int)channel * 10);

    /// <summary>The waiting queues of a channel, most urgent first.</summary>
    public static int[] WaitingOf(NoticeChannel channel) => [.. Enum.GetValues<NoticePriority>().Select(priority => Waiting(channel, priority))];

    /// <summary>Whether persons carry the channel out.</summary>
    public static bool IsByHand(NoticeChannel channel) => channel is NoticeChannel.Phone or NoticeChannel.Door;
}
