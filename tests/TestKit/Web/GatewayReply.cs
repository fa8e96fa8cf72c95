namespace BackOffice.TestKit.Web;

/// <summary>An answer, or the lack of one.</summary>
public sealed record GatewayReply(string Body, int Status = 200)
{
    /// <summary>Ends the connection instead of answering.</summary>
    public bool BreaksOff { get; init; }

    /// <summary>Leaves the caller waiting.</summary>
    public bool NeverComes { get; init; }
}
