namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>One of the seven fields (G-011); complaints and emergencies may come from somebody nameless.</summary>
internal sealed class RequestNeedsAName : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.MayBeNameless || !string.IsNullOrWhiteSpace(intake.Name)
            ? null
            : new BrokenRule(nameof(RequestNeedsAName), nameof(RequestIntake.Name), "请记下用户姓名。", "Write down the customer’s name.");
}
