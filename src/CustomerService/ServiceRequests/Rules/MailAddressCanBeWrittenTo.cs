using BackOffice.CustomerService.Notices;

namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>A mail address is not asked for; one that is given must be one.</summary>
internal sealed class MailAddressCanBeWrittenTo : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(intake.Email) || NoticeAddress.Of(NoticeChannel.Email, intake.Email) is { Problem: null }
            ? null
            : new BrokenRule(
                nameof(MailAddressCanBeWrittenTo),
                nameof(RequestIntake.Email),
                "电子邮箱写法不对，例如 name@example.com；不知道可留空。",
                "Write the mail address as in name@example.com, or leave it empty.");
}
