namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>What became of a call with receipts.</summary>
public abstract record ReceiptAnswer
{
    private ReceiptAnswer()
    {
    }

    /// <summary>They are durable.</summary>
    public sealed record Taken(int Count) : ReceiptAnswer;

    /// <summary>The same bytes were taken a moment ago: providers repeat what they believe lost.</summary>
    public sealed record Repeated : ReceiptAnswer;

    /// <summary>Nothing is expected from such a provider.</summary>
    public sealed record Closed : ReceiptAnswer;

    /// <summary>Secret or signature is wrong, or missing.</summary>
    public sealed record Forbidden : ReceiptAnswer;

    /// <summary>Signed too long ago, or used before: somebody plays back what they overheard.</summary>
    public sealed record Replayed : ReceiptAnswer;

    /// <summary>The body is not what this provider sends.</summary>
    public sealed record Malformed(string Problem) : ReceiptAnswer;
}
