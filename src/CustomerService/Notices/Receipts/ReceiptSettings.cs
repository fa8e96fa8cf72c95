using BackOffice.CustomerService.Notices.Channels;
using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>How a provider shows that a receipt is its own (section <c>Notices:Receipts:PROVIDER</c>).</summary>
internal sealed record ReceiptSettings
{
    public const string Section = "Notices:Receipts";

    private const int ShortestSecret = 16;

    /// <summary>Shared with the provider; comes from the environment. Empty: this provider's receipts are refused.</summary>
    public string Secret { get; init; } = "";

    /// <summary>Whether the provider signs what it sends; then the bare secret is refused.</summary>
    public bool Signed { get; init; }

    /// <summary>For the provider <c>http</c>: FEEL over <c>body</c> that makes one context or a list of <c>{ key or id, delivered, reason, answer, at }</c>.</summary>
    public string Report { get; init; } = "body";

    public static ReceiptSettings Read(IConfiguration configuration, string provider)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection($"{Section}:{provider}").Get<ReceiptSettings>() ?? new ReceiptSettings();
        SettingProblem.Unless(
            settings.Secret.Length is 0 or >= ShortestSecret, $"{Section}:{provider}", nameof(Secret), $"at least {ShortestSecret} characters that nobody guesses, but it has {settings.Secret.Length}");
        return settings;
    }

    /// <summary>Never the secret.</summary>
    public override string ToString() => Secret.Length == 0 ? "closed" : Signed ? "signed" : "secret";
}
