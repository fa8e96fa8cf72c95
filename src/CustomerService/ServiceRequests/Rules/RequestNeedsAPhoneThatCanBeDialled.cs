using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>One of the seven fields (G-011): who cannot be called back cannot be told when somebody comes.</summary>
internal sealed class RequestNeedsAPhoneThatCanBeDialled : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now)
    {
        var given = !string.IsNullOrWhiteSpace(intake.Phone);
        return (given || intake.MayBeNameless) && (!given || PhoneNumber.Parse(intake.Phone) is not null)
            ? null
            : new BrokenRule(
                nameof(RequestNeedsAPhoneThatCanBeDialled),
                nameof(RequestIntake.Phone),
                "请记下能打通的电话，例如 138-0000-0000 或 0632-7700000。",
                "Write down a number that can be dialled, such as 138-0000-0000 or 0632-7700000.");
    }
}
