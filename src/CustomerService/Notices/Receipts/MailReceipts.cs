using BackOffice.CustomerService.Notices.Channels.Email;
using BackOffice.CustomerService.Notices.Channels.Web;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>What a mail service says of its mails: <c>{ messageId, event: delivered or bounced, reason, at }</c>, or a list of these.</summary>
internal static class MailReceipts
{
    /// <summary>The left part of the Message-ID is the notice's key.</summary>
    private const string Report = """
        for mail in if body instance of list<Any> then body else [body]
        return if mail.event = "delivered" or mail.event = "bounced"
               then { key: substring before(replace(string(mail.messageId), "^<", ""), "@"), delivered: mail.event = "delivered", reason: mail.reason, at: mail.at }
               else null
        """;

    public static IReceiptReader Create() => new ReportReceipts(EmailChannel.Name, SettingExpression.Read(ReceiptSettings.Section, EmailChannel.Name, Report, "body"));
}
