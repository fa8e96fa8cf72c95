using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;

/// <summary>Access to Alibaba Cloud SMS (section <c>Notices:Sms:Alibaba</c>).</summary>
internal sealed record AlibabaSettings
{
    public const string Section = "Notices:Sms:Alibaba";

    public string Endpoint { get; init; } = "https://dysmsapi.aliyuncs.com";

    public string AccessKeyId { get; init; } = "";

    /// <summary>Comes from the environment (<c>Notices__Sms__Alibaba__AccessKeySecret</c>) or another secret store.</summary>
    public string AccessKeySecret { get; init; } = "";

    /// <summary>The template codes that Alibaba gave, by the notice's key; an English one of its own under <c>KEY.en</c>.</summary>
    public Dictionary<string, string> Templates { get; init; } = [];

    public int TimeoutSeconds { get; init; } = 10;

    public static AlibabaSettings Read(IConfiguration configuration, SmsSettings sms)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection(Section).Get<AlibabaSettings>() ?? new AlibabaSettings();
        SettingProblem.UnlessSafe(Section, nameof(Endpoint), settings.Endpoint);
        SettingProblem.Unless(settings.AccessKeyId.Length > 0, Section, nameof(AccessKeyId), "the id of an access key that may send short messages, but it is empty");
        SettingProblem.Unless(settings.AccessKeySecret.Length > 0, Section, nameof(AccessKeySecret), "the access key's secret (set it by the environment, Notices__Sms__Alibaba__AccessKeySecret), but it is empty");
        SettingProblem.Unless(sms.Signature.Length > 0, SmsSettings.Section, nameof(sms.Signature), "the signature that Alibaba registered for the company, but it is empty");
        SettingProblem.Unless(settings.TimeoutSeconds > 0, Section, nameof(TimeoutSeconds), $"at least 1, but it is {settings.TimeoutSeconds}");
        return settings;
    }

    /// <summary>The template's code; null where none is set.</summary>
    public string? TemplateCode(string template, string language) =>
        Templates.GetValueOrDefault($"{template}.{language}") ?? Templates.GetValueOrDefault(template);

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{Endpoint} as {AccessKeyId}";
}
