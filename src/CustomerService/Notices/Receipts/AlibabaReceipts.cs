using System.Globalization;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>Alibaba's <c>SmsReport</c>: a list of reports, each with the id that we gave (<c>out_id</c>) and theirs (<c>biz_id</c>).</summary>
internal sealed class AlibabaReceipts : IReceiptReader
{
    /// <summary>Its times are China's and say so nowhere.</summary>
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public string Provider => AlibabaSmsChannel.Name;

    public ReadReceipts Read(string body, DateTimeOffset now)
    {
        if (ForeignJson.Read(body) is not FeelList { Items: var reports })
        {
            return ReadReceipts.Unreadable("Expected a list of reports.");
        }

        var receipts = new List<Receipt>(reports.Length);
        foreach (var report in reports)
        {
            var (outId, bizId) = (Field(report, "out_id"), Field(report, "biz_id"));
            if (report is not FeelContext fields || !fields.TryGet("success", out var success) || success is not FeelBoolean { Value: var arrived } || (outId ?? bizId) is null)
            {
                return ReadReceipts.Unreadable("Expected reports with success, and out_id or biz_id.");
            }

            receipts.Add(new Receipt(
                Provider, outId, outId is null ? bizId : null, arrived ? ReceiptKind.Delivered : ReceiptKind.Failed, At(Field(report, "report_time")) ?? now,
                arrived ? null : OneLine.Of($"{Field(report, "err_code")} {Field(report, "err_msg")}", 200)));
        }

        return ReadReceipts.Of(receipts);
    }

    private static string? Field(FeelValue report, string name) =>
        report is FeelContext fields && fields.TryGet(name, out var value) && SettingExpression.Text(value) is { Length: > 0 } text ? text : null;

    private static DateTimeOffset? At(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) ? new DateTimeOffset(wall, China) : null;
}
