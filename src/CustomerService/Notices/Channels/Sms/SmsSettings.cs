using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels.Sms;

/// <summary>Which gateway sends short messages, and what they cost (section <c>Notices:Sms</c>).</summary>
internal sealed record SmsSettings
{
    public const string Section = "Notices:Sms";

    /// <summary><c>alibaba</c>, <c>http</c>, or empty: no short message is sent.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The registered name that the gateway puts in front as 【name】; counts in the length.</summary>
    public string Signature { get; init; } = "";

    /// <summary>How many messages the gateway takes a minute.</summary>
    public int PerMinute { get; init; } = 1_200;

    public static SmsSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection(Section).Get<SmsSettings>() ?? new SmsSettings();
        SettingProblem.Unless(settings.Provider is "" or "alibaba" or "http", Section, nameof(Provider), $"alibaba, http or nothing, but it is '{settings.Provider}'");
        SettingProblem.Unless(settings.PerMinute > 0, Section, nameof(PerMinute), $"at least 1, but it is {settings.PerMinute}");
        return settings;
    }

    /// <summary>What the customer sees, by whose length the gateway bills.</summary>
    public string Shown(string text) => Signature.Length > 0 ? $"【{Signature}】{text}" : text;
}
