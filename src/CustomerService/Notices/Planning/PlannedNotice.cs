using BackOffice.CustomerService.Notices.Rendering;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>A recipient with the text rendered and the address read: ready to be written.</summary>
internal sealed record PlannedNotice(string IdempotencyKey, NoticeRecipient Recipient, NoticeAddress Address, RenderedNotice Text)
{
    /// <summary>The failed row that this one makes up for; 0 where it stands for itself.</summary>
    public long FollowsKey { get; init; }

    public static PlannedNotice Of(NoticeOrder order, NoticeRecipient recipient, RenderedNotice text)
    {
        var address = NoticeAddress.Of(recipient.Channel, recipient.Address);
        return new PlannedNotice(NoticePlanner.KeyOf(order, recipient.Channel, recipient.CustomerNumber, address.Text), recipient, address, text);
    }
}
