using System.Collections.Immutable;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>What the pages of the notices ask of the ledger and the channels.</summary>
internal interface INoticeDesk
{
    /// <summary>Whether nothing leaves the program.</summary>
    bool IsMailbox { get; }

    /// <summary>The latest first.</summary>
    Task<NoticePage> ListAsync(NoticeListFilter filter, long? before, int count, CancellationToken cancellation);

    /// <summary>What the mailbox caught, the latest first.</summary>
    Task<NoticePage> MailboxAsync(long? before, int count, CancellationToken cancellation);

    Task<NoticeCost> CostAsync(NoticeListFilter filter, CancellationToken cancellation);

    /// <summary>The templates that the filter offers.</summary>
    Task<ImmutableArray<string>> TemplatesAsync(CancellationToken cancellation);

    /// <summary>Null where there is no such notice.</summary>
    Task<NoticeEntry?> ReadAsync(long key, CancellationToken cancellation);

    /// <summary>False where there is nothing to send, or it is under way.</summary>
    Task<bool> ResendAsync(StaffMember by, long key, CancellationToken cancellation);

    Task<ImmutableArray<ChannelStatus>> ChannelsAsync(CancellationToken cancellation);

    /// <summary>The promises in danger.</summary>
    Task<ImmutableArray<NoticeAlert>> AlertsAsync(CancellationToken cancellation);

    /// <summary>A person looked after an alert.</summary>
    Task DismissAsync(long alert, CancellationToken cancellation);

    Task PauseAsync(StaffMember by, NoticeChannel channel, string reason, CancellationToken cancellation);

    Task ResumeAsync(NoticeChannel channel, CancellationToken cancellation);
}
