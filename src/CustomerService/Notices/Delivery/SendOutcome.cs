namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>How handing one notice to a provider ended.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The provider took it.</summary>
    /// <param name="ProviderId">The provider's id, by which receipts name it; null where it gives none.</param>
    /// <param name="Parts">How many parts it cost.</param>
    public sealed record Accepted(string? ProviderId, int Parts = 1) : SendOutcome;

    /// <summary>It will never be taken: no such number, refused content…</summary>
    public sealed record Rejected(string Reason) : SendOutcome;

    /// <summary>It surely was not taken, and may be later.</summary>
    /// <param name="Reason">What the provider said.</param>
    /// <param name="IsChannelFault">The provider itself is in trouble (cannot be reached, sign-in refused, over the limit), not this notice. Such a try does not count.</param>
    public sealed record TryLater(string Reason, bool IsChannelFault) : SendOutcome;

    /// <summary>It may have been taken: no answer came, or half of one. It is tried again with the same key.</summary>
    public sealed record Unknown(string Reason) : SendOutcome;
}
