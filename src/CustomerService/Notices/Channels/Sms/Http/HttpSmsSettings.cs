using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Http;

/// <summary>Any gateway that takes a message by one HTTP call (section <c>Notices:Sms:Http</c>).</summary>
internal sealed record HttpSmsSettings
{
    public const string Section = "Notices:Sms:Http";

    public string Url { get; init; } = "";

    /// <summary><c>json</c> or <c>form</c>: how the body's value is written.</summary>
    public string Format { get; init; } = "json";

    /// <summary>Headers by name. A value that begins with <c>=</c> is FEEL, such as <c>= key</c>; secrets come from the environment.</summary>
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>FEEL that makes the body out of <c>to</c>, <c>text</c>, <c>signature</c>, <c>key</c>, <c>template</c>, <c>language</c>, <c>parameters</c>.</summary>
    public string Body { get; init; } = "{ to: to, text: text, key: key }";

    /// <summary>FEEL over <c>status</c> and <c>body</c> of the answer: whether the gateway took it.</summary>
    public string Success { get; init; } = "status >= 200 and status < 300";

    /// <summary>FEEL for the gateway's own id, by which receipts name the message; empty where receipts give back <c>key</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>FEEL: whether the gateway will never take this message; empty: never is never said.</summary>
    public string Refused { get; init; } = "";

    /// <summary>Whether the gateway takes two calls with one <c>key</c> for one.</summary>
    public bool RemovesDoubles { get; init; }

    public int TimeoutSeconds { get; init; } = 10;

    public static HttpSmsSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection(Section).Get<HttpSmsSettings>() ?? new HttpSmsSettings();
        SettingProblem.UnlessSafe(Section, nameof(Url), settings.Url);
        SettingProblem.Unless(settings.Format is "json" or "form", Section, nameof(Format), $"json or form, but it is '{settings.Format}'");
        SettingProblem.Unless(settings.TimeoutSeconds > 0, Section, nameof(TimeoutSeconds), $"at least 1, but it is {settings.TimeoutSeconds}");
        return settings;
    }

    /// <summary>Neither the address nor the headers, which may hold secrets.</summary>
    public override string ToString() => Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url.Host : "no gateway";
}
