namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>What a receipt says.</summary>
public enum ReceiptKind
{
    Failed,
    Delivered,
    Answered,
}
