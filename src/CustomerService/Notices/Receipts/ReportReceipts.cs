using System.Globalization;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>Receipts whose shape the settings describe: an expression makes <c>{ key or id, delivered, reason, answer, at }</c> out of the body.</summary>
internal sealed class ReportReceipts(string provider, SettingExpression report) : IReceiptReader
{
    public string Provider => provider;

    public ReadReceipts Read(string body, DateTimeOffset now)
    {
        var said = report.Of(FeelContext.Of([new("body", ForeignJson.Read(body))]));
        var receipts = new List<Receipt>();
        foreach (var one in said is FeelList { Items: var many } ? many : [said])
        {
            if (one is not FeelContext fields || Receipt(fields, now) is not { } receipt)
            {
                return ReadReceipts.Unreadable("Expected receipts with key or id, and delivered or answer.");
            }

            receipts.Add(receipt);
        }

        return ReadReceipts.Of(receipts);
    }

    private Receipt? Receipt(FeelContext fields, DateTimeOffset now)
    {
        var (key, id, answer) = (Text(fields, "key"), Text(fields, "id"), Text(fields, "answer"));
        var delivered = fields.TryGet("delivered", out var value) && value is FeelBoolean { Value: var said } ? said : (bool?)null;
        if ((key ?? id) is null || (delivered is null && answer is null))
        {
            return null;
        }

        var kind = answer is not null ? ReceiptKind.Answered : delivered is true ? ReceiptKind.Delivered : ReceiptKind.Failed;
        var text = kind == ReceiptKind.Failed ? Text(fields, "reason") : answer;
        return new Receipt(provider, key, key is null ? id : null, kind, At(fields) ?? now, text is null ? null : OneLine.Of(text, 500));
    }

    private static string? Text(FeelContext fields, string name) =>
        fields.TryGet(name, out var value) && SettingExpression.Text(value) is { Length: > 0 } text ? text : null;

    private static DateTimeOffset? At(FeelContext fields) =>
        DateTimeOffset.TryParse(Text(fields, "at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}
