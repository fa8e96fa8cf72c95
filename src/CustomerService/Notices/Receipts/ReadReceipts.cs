using System.Collections.Immutable;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>What a body said, or why it cannot be read.</summary>
internal sealed record ReadReceipts(ImmutableArray<Receipt> Receipts, string? Problem)
{
    public static ReadReceipts Of(IEnumerable<Receipt> receipts) => new([.. receipts], null);

    public static ReadReceipts Unreadable(string problem) => new([], problem);
}
