namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>What became of a notice, as its provider says.</summary>
/// <param name="Provider">The provider's name, as <see cref="INoticeChannel.Provider"/> gives it.</param>
/// <param name="IdempotencyKey">The key that went out with the notice; null where the provider does not give it back.</param>
/// <param name="ProviderId">The provider's id; null where the key is given.</param>
/// <param name="Kind">What it says.</param>
/// <param name="At">When that happened, by the provider's clock: of two receipts the later counts.</param>
/// <param name="Text">Why it failed, or what the recipient answered.</param>
public sealed record Receipt(string Provider, string? IdempotencyKey, string? ProviderId, ReceiptKind Kind, DateTimeOffset At, string? Text);
