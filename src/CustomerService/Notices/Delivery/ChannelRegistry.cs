using System.Collections.Immutable;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Who serves which channel.</summary>
internal sealed class ChannelRegistry
{
    private static readonly ImmutableArray<NoticeChannel> ToProviders =
        [NoticeChannel.Email, NoticeChannel.Sms, NoticeChannel.WeCom, NoticeChannel.DingTalk];

    public ChannelRegistry(NoticeSettings settings, IEnumerable<INoticeChannel> registered)
    {
        var served = settings.ToMailbox
            ? ToProviders.Select(INoticeChannel (channel) => new MailboxChannel(channel, MailboxChannel.Mailbox))
            : registered.Reverse().DistinctBy(channel => channel.Channel);
        All = [.. served.Append(new MailboxChannel(NoticeChannel.Inbox, MailboxChannel.Program)).OrderBy(channel => channel.Channel)];
    }

    /// <summary>The channels that somebody serves.</summary>
    public ImmutableArray<INoticeChannel> All { get; }

    /// <summary>The channels that a provider ought to serve, served or not.</summary>
    public static ImmutableArray<NoticeChannel> Expected => ToProviders;

    public INoticeChannel? Find(NoticeChannel channel) => All.FirstOrDefault(served => served.Channel == channel);
}
