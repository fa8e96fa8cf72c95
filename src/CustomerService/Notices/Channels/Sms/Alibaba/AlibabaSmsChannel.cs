using System.Globalization;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;

/// <summary>
/// Alibaba Cloud SMS. One call a message, because only then does its own id (OutId) come back with details and receipts; the gateway
/// removes no doubles, so a message that is tried again is first looked for among those it has.
/// </summary>
internal sealed class AlibabaSmsChannel(AlibabaApi api, AlibabaSettings settings, SmsSettings sms, TimeProvider clock) : INoticeChannel
{
    public const string Name = "alibaba";

    private const int AtOnce = 20;

    /// <summary>The gateway's days are China's. A try just before midnight is found under yesterday.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan SinceLastTry = TimeSpan.FromHours(6);

    public NoticeChannel Channel => NoticeChannel.Sms;

    public string Provider => Name;

    public ChannelLimits Limits { get; } = new(AtOnce, 4, sms.PerMinute);

    public bool RemovesDoubles => false;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation) =>
        await Task.WhenAll(batch.Select(notice => SendAsync(notice, cancellation)));

    private async Task<SendOutcome> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (!MobileNumber.TryRead(notice.Address, out var number, out var problem))
        {
            return new SendOutcome.Rejected(problem);
        }

        if (settings.TemplateCode(notice.Template, notice.Language) is not { } code)
        {
            return new SendOutcome.TryLater($"Expected the template code of '{notice.Template}' in {AlibabaSettings.Section}:Templates:{notice.Template}, but there is none.", IsChannelFault: false);
        }

        var parts = SmsParts.Count(sms.Shown(notice.Text));
        if (notice.Attempt > 1 && await IsThereAsync(number.Digits, notice.IdempotencyKey, cancellation))
        {
            return new SendOutcome.Accepted(null, parts);
        }

        var values = notice.Parameters.Select(pair => KeyValuePair.Create(pair.Key, OneLine.Of(pair.Value)));
        return AlibabaAnswers.OfSending(await api.SendAsync(number.Digits, sms.Signature, code, values, notice.IdempotencyKey, cancellation), parts);
    }

    private async Task<bool> IsThereAsync(string phone, string outId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToOffset(China);
        string[] days = [Day(now), Day(now - SinceLastTry)];
        foreach (var day in days.Distinct(StringComparer.Ordinal))
        {
            if (AlibabaAnswers.Knows(await api.FindAsync(phone, day, cancellation), outId) is true)
            {
                return true;
            }
        }

        return false;
    }

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
