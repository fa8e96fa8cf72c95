namespace BackOffice.CustomerService.Notices.Channels.Web;

/// <summary>What came back from a provider's web address.</summary>
internal abstract record ProviderAnswer
{
    /// <summary>An answer.</summary>
    public sealed record Given(int Status, string Body) : ProviderAnswer;

    /// <summary>The provider was not reached, so it has nothing.</summary>
    public sealed record Unreachable(string Reason) : ProviderAnswer;

    /// <summary>The request went out and no whole answer came.</summary>
    public sealed record Lost(string Reason) : ProviderAnswer;
}
