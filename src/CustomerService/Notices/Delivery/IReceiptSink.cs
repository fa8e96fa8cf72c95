namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Takes what providers say later. Receipts may come twice, in any order, and before the sending is noted.</summary>
public interface IReceiptSink
{
    /// <summary>Notes receipts; returns when they are durable.</summary>
    Task RecordAsync(IReadOnlyList<Receipt> receipts, CancellationToken cancellation = default);
}
