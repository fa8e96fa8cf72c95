using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>Sends notices as mail. A mail ends as sent: bounces come back as receipts.</summary>
internal sealed class EmailChannel(IMailTransport transport, SmtpSettings settings, TimeProvider clock) : INoticeChannel
{
    public const string Name = "smtp";

    /// <summary>RFC 5322 allows 998 characters a line; this leaves room for the encoding.</summary>
    private const int LongestSubject = 200;

    /// <summary>Revisions count seconds from here: calendars keep them in 31 bits.</summary>
    private static readonly DateTimeOffset FirstRevision = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public NoticeChannel Channel => NoticeChannel.Email;

    public string Provider => Name;

    public ChannelLimits Limits { get; } = new(1, settings.Connections, settings.PerMinute);

    public bool RemovesDoubles => settings.RemovesDoubles;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation) =>
        await Task.WhenAll(batch.Select(async notice => Tell(await transport.SendAsync(Write(notice), cancellation))));

    private Mail Write(OutgoingNotice notice) => new(
        notice.IdempotencyKey,
        notice.Address,
        OneLine.Of(notice.Name),
        OneLine.Of(notice.Subject, LongestSubject),
        notice.Text,
        notice.Html,
        Calendar(notice),
        MayUnsubscribe: !notice.IsMandatory);

    private CalendarEvent? Calendar(OutgoingNotice notice) => notice.Appointment is { } appointment
        ? new CalendarEvent(
            $"{appointment.Id}@{settings.From[(settings.From.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
            (long)(notice.PlannedAt - FirstRevision).TotalSeconds,
            clock.GetUtcNow(),
            appointment.Start,
            appointment.End,
            notice.Subject,
            appointment.Place,
            appointment.IsCancelled)
        : null;

    private static SendOutcome Tell(MailOutcome outcome) => outcome switch
    {
        MailOutcome.Accepted => new SendOutcome.Accepted(null),
        MailOutcome.Refused refused => new SendOutcome.Rejected(refused.Reason),
        MailOutcome.Later later => new SendOutcome.TryLater(later.Reason, IsChannelFault: false),
        MailOutcome.Unreachable unreachable => new SendOutcome.TryLater(unreachable.Reason, IsChannelFault: true),
        MailOutcome.Unknown unknown => new SendOutcome.Unknown(unknown.Reason),
        _ => throw new InvalidOperationException($"Expected a known outcome, but found {outcome}."),
    };
}
