using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>
/// What is written of one notice after a try. Only who still holds the lease writes; a receipt that came meanwhile
/// (the state is no longer on its way) is never taken back.
/// </summary>
internal readonly record struct SettledRow(string Sql, object?[] Values)
{
    private const string Held = " WHERE notice_key = @p1 AND lease_owner = @p2";

    private static readonly string Sent =
        "UPDATE notices SET provider = @p3, provider_id = @p4, parts = @p5, sent_at = @p6, queue = 0, lease_owner = NULL, reason = NULL, "
        + $"state = CASE WHEN state = {(int)NoticeState.Sending} THEN {(int)NoticeState.Sent} ELSE state END{Held}";

    private static readonly string Over =
        $"UPDATE notices SET provider = @p3, reason = @p4, state = @p5, queue = @p6, available_at = @p7, settled_at = @p7, lease_owner = NULL{Held} AND state = {(int)NoticeState.Sending}";

    private static readonly string Again =
        $"UPDATE notices SET provider = @p3, reason = @p4, state = @p5, queue = @p6, available_at = @p7, attempts = @p8, is_doubtful = CASE WHEN @p9 = 1 THEN @p10 ELSE is_doubtful END, lease_owner = NULL{Held} AND state = {(int)NoticeState.Sending}";

    public static SettledRow Of(TakenNotice taken, SendOutcome outcome, INoticeChannel channel, string owner, NoticeSettings settings, DateTimeOffset now) =>
        outcome switch
        {
            SendOutcome.Accepted accepted => new(
                Sent, [taken.Notice.Key, owner, channel.Provider, Short(accepted.ProviderId, TextLengths.Id), accepted.Parts, now.ToMicroseconds()]),
            SendOutcome.Rejected rejected => Failed(taken, channel, owner, rejected.Reason, now),
            SendOutcome.TryLater { IsChannelFault: false } later when taken.Notice.Attempt >= settings.Attempts => Failed(taken, channel, owner, later.Reason, now),
            SendOutcome.TryLater later => Retry(
                taken, channel, owner, later.Reason, taken.WasUncertain ? NoticeState.Uncertain : NoticeState.Queued, taken.Notice.Attempt - (later.IsChannelFault ? 1 : 0), false, settings, now),
            SendOutcome.Unknown unknown => Retry(taken, channel, owner, unknown.Reason, NoticeState.Uncertain, taken.Notice.Attempt, !channel.RemovesDoubles, settings, now)
                .Unless(taken.Notice.Attempt >= settings.Attempts, taken, now),
            _ => throw new InvalidOperationException($"Expected a sending to be accepted, rejected, put off or unknown, but found {outcome.GetType().Name}."),
        };

    public static SettledRow Declined(TakenNotice taken, INoticeChannel channel, string owner, DateTimeOffset now) => new(
        Over, [taken.Notice.Key, owner, channel.Provider, NoticeReasons.Declined, (int)NoticeState.Cancelled, NoticeQueue.Nothing, now.ToMicroseconds()]);

    private static SettledRow Failed(TakenNotice taken, INoticeChannel channel, string owner, string reason, DateTimeOffset now) => new(
        Over,
        [
            taken.Notice.Key, owner, channel.Provider, Short(taken.WasUncertain ? $"{reason} ({NoticeReasons.SenderDied})" : reason, TextLengths.Content),
            (int)NoticeState.Failed, FollowUp(taken), now.ToMicroseconds(),
        ]);

    private static SettledRow Retry(TakenNotice taken, INoticeChannel channel, string owner, string reason, NoticeState state, int attempts, bool isDoubtful, NoticeSettings settings, DateTimeOffset now) => new(
        Again,
        [
            taken.Notice.Key, owner, channel.Provider, Short(reason, TextLengths.Content), (int)state, NoticeQueue.Waiting(channel.Channel, taken.Notice.Priority),
            (now + BackOff.OfNotice(settings.RetryAfter, Math.Max(1, attempts))).ToMicroseconds(), attempts, isDoubtful ? 1 : 0, true,
        ]);

    // After the last try nobody knows: the row stays uncertain, and a person tells the recipient where it must arrive.
    private SettledRow Unless(bool isLast, TakenNotice taken, DateTimeOffset now)
    {
        if (!isLast)
        {
            return this;
        }

        var values = (object?[])Values.Clone();
        (values[5], values[6]) = (FollowUp(taken), now.ToMicroseconds());
        return new(Sql, values);
    }

    private static int FollowUp(TakenNotice taken) => taken.Notice.IsMandatory ? NoticeQueue.FollowUp : NoticeQueue.Nothing;

    private static string? Short(string? text, int most) => text is null || text.Length <= most ? text : text[..most];
}
