namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Hands notices to a provider. Registered as a service; of two for one channel the later one counts.</summary>
public interface INoticeChannel
{
    /// <summary>The way that it serves.</summary>
    NoticeChannel Channel { get; }

    /// <summary>The provider's name in the ledger, such as <c>smtp</c> or <c>alibaba</c>.</summary>
    string Provider { get; }

    /// <summary>What the provider stands.</summary>
    ChannelLimits Limits { get; }

    /// <summary>Whether the provider takes two sendings with one idempotency key for one.</summary>
    bool RemovesDoubles { get; }

    /// <summary>
    /// Sends a batch and says for each notice, in its order, how it ended. It is given up when <paramref name="cancellation"/> says so.
    /// An exception counts as <see cref="SendOutcome.Unknown"/> for the whole batch.
    /// </summary>
    Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation);
}
