using System.Net.Http.Headers;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Http;

/// <summary>A gateway of short messages that the settings describe.</summary>
internal sealed class HttpSmsChannel(HttpSmsSettings settings, HttpSmsExpressions expressions, SmsSettings sms, ProviderClient client) : INoticeChannel
{
    public const string Name = "http";

    private const int AtOnce = 80;
    private const int ShownOfAnswer = 200;

    public NoticeChannel Channel => NoticeChannel.Sms;

    public string Provider => Name;

    public ChannelLimits Limits { get; } = new(1, AtOnce, sms.PerMinute);

    public bool RemovesDoubles => settings.RemovesDoubles;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation) =>
        await Task.WhenAll(batch.Select(notice => SendAsync(notice, cancellation)));

    private async Task<SendOutcome> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (!MobileNumber.TryRead(notice.Address, out var number, out var problem))
        {
            return new SendOutcome.Rejected(problem);
        }

        var message = Message(notice, number);
        var value = expressions.Body.Of(message);
        if (value is FeelNull)
        {
            return new SendOutcome.TryLater($"Expected {HttpSmsSettings.Section}:Body to make a body, but it gave nothing for '{notice.Template}'.", IsChannelFault: false);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = Content(value) };
        foreach (var (name, text, expression) in expressions.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, OneLine.Of(expression is null ? text : expression.Text(message) ?? ""));
        }

        return Judge(await client.SendAsync(request, TimeSpan.FromSeconds(settings.TimeoutSeconds), cancellation), SmsParts.Count(sms.Shown(notice.Text)));
    }

    private FeelContext Message(OutgoingNotice notice, MobileNumber number) => FeelContext.Of(
    [
        new("to", FeelString.Of(number.Digits)),
        new("text", FeelString.Of(notice.Text)),
        new("signature", FeelString.Of(sms.Signature)),
        new("key", FeelString.Of(notice.IdempotencyKey)),
        new("template", FeelString.Of(notice.Template)),
        new("language", FeelString.Of(notice.Language)),
        new("parameters", FeelContext.Of(notice.Parameters.Select(pair => KeyValuePair.Create(pair.Key, (FeelValue)FeelString.Of(pair.Value))))),
    ]);

    private HttpContent Content(FeelValue value)
    {
        if (settings.Format == "form")
        {
            return new FormUrlEncodedContent((value as FeelContext ?? FeelContext.Empty).Names
                .Select(name => KeyValuePair.Create(name, (value as FeelContext)!.TryGet(name, out var field) ? SettingExpression.Text(field) ?? "" : "")));
        }

        var content = new ByteArrayContent(FeelJson.ToBytes(value));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private SendOutcome Judge(ProviderAnswer answer, int parts)
    {
        switch (answer)
        {
            case ProviderAnswer.Unreachable unreachable:
                return new SendOutcome.TryLater(unreachable.Reason, IsChannelFault: true);
            case ProviderAnswer.Lost lost:
                return new SendOutcome.Unknown(lost.Reason);
        }

        var given = (ProviderAnswer.Given)answer;
        var seen = FeelContext.Of([new("status", FeelNumber.From(given.Status)), new("body", ForeignJson.Read(given.Body))]);
        var reason = $"The gateway answered {given.Status}: {OneLine.Of(given.Body, ShownOfAnswer)}";
        return expressions.Success.IsTrue(seen) ? new SendOutcome.Accepted(expressions.Id?.Text(seen), parts)
            : expressions.Refused?.IsTrue(seen) == true ? new SendOutcome.Rejected(reason)
            : given.Status is 500 or 502 or 504 ? new SendOutcome.Unknown(reason)
            : new SendOutcome.TryLater(reason, IsChannelFault: given.Status is 401 or 403 or 404 or 429 or 503);
    }
}
