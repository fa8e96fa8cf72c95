namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>The built-in mailbox: takes everything and sends nothing. The notices are read in the ledger.</summary>
internal sealed class MailboxChannel(NoticeChannel channel, string provider) : INoticeChannel
{
    /// <summary>The provider's name where nothing leaves the program.</summary>
    public const string Mailbox = "mailbox";

    /// <summary>The provider's name of what staff read in the program.</summary>
    public const string Program = "program";

    public NoticeChannel Channel => channel;

    public string Provider => provider;

    public ChannelLimits Limits { get; } = new(200, 1, 0);

    public bool RemovesDoubles => true;

    public Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<SendOutcome>>([.. batch.Select(notice => new SendOutcome.Accepted(null))]);
}
