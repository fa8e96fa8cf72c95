using BackOffice.CustomerService.Notices.Rendering;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>A recipient with the text rendered and the address read: ready to be written.</summary>
/// <param name="IdempotencyKey">Its key.</param>
/// <param name="Recipient">Whom.</param>
/// <param name="Address">Where.</param>
/// <param name="TextKey">The text's key.</param>
/// <param name="Text">The text; null where it is kept already.</param>
internal sealed record PlannedNotice(string IdempotencyKey, NoticeRecipient Recipient, NoticeAddress Address, string TextKey, RenderedNotice? Text)
{
    /// <summary>The failed row that this one makes up for; 0 where it stands for itself.</summary>
    public long FollowsKey { get; init; }

    public static PlannedNotice Of(NoticeOrder order, NoticeRecipient recipient, RenderedNotice text)
    {
        var address = NoticeAddress.Of(recipient.Channel, recipient.Address);
        return new PlannedNotice(NoticePlanner.KeyOf(order, recipient.Channel, recipient.CustomerNumber, address.Text), recipient, address, text.Key, text);
    }
}
