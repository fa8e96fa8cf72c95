using System.Collections.Immutable;
using BackOffice.CustomerService.Notices.Channels.Web;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Http;

/// <summary>The expressions of the settings, read once at the start.</summary>
internal sealed record HttpSmsExpressions(
    SettingExpression Body, SettingExpression Success, SettingExpression? Id, SettingExpression? Refused, ImmutableArray<HttpSmsHeader> Headers)
{
    private static readonly string[] OfMessage = ["to", "text", "signature", "key", "template", "language", "parameters"];
    private static readonly string[] OfAnswer = ["status", "body"];

    /// <exception cref="InvalidOperationException">One of them is no FEEL, or reads a name that will not be there.</exception>
    public static HttpSmsExpressions Read(HttpSmsSettings settings) => new(
        Expression(nameof(settings.Body), settings.Body, OfMessage),
        Expression(nameof(settings.Success), settings.Success, OfAnswer),
        settings.Id.Length > 0 ? Expression(nameof(settings.Id), settings.Id, OfAnswer) : null,
        settings.Refused.Length > 0 ? Expression(nameof(settings.Refused), settings.Refused, OfAnswer) : null,
        [.. settings.Headers.Select(header => new HttpSmsHeader(header.Key, header.Value,
            header.Value.StartsWith('=') ? Expression($"{nameof(settings.Headers)}:{header.Key}", header.Value[1..], OfMessage) : null))]);

    private static SettingExpression Expression(string name, string text, string[] known) => SettingExpression.Read(HttpSmsSettings.Section, name, text, known);
}

/// <summary>A header as it stands, or as its expression makes it.</summary>
internal sealed record HttpSmsHeader(string Name, string Text, SettingExpression? Expression);
