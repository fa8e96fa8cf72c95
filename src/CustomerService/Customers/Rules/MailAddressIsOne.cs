using BackOffice.CustomerService.Notices;

namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>Nobody must have a mail address; what stands there must be one.</summary>
internal sealed class MailAddressIsOne : ICustomerRule
{
    public BrokenRule? Judge(CustomerDraft draft) => Judge(draft.Email, nameof(MailAddressIsOne), nameof(CustomerDraft.Email));

    /// <summary>The same wherever a mail address is written down.</summary>
    public static BrokenRule? Judge(string email, string rule, string field) =>
        string.IsNullOrWhiteSpace(email) || NoticeAddress.Of(NoticeChannel.Email, email) is { Problem: null }
            ? null
            : new BrokenRule(rule, field, "电子邮箱写法不对，例如 name@example.com；不知道可留空。", "Write the mail address as in name@example.com, or leave it empty.");
}
