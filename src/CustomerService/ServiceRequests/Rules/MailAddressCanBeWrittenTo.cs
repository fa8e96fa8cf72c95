using BackOffice.CustomerService.Customers.Rules;

namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>A mail address is not asked for; one that is given must be one.</summary>
internal sealed class MailAddressCanBeWrittenTo : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) => MailAddressIsOne.Judge(intake.Email, nameof(MailAddressCanBeWrittenTo), nameof(RequestIntake.Email));
}
