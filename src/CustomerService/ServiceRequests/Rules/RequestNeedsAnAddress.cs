namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>One of the seven fields (G-011).</summary>
internal sealed class RequestNeedsAnAddress : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.MayBeNameless || !string.IsNullOrWhiteSpace(intake.Address)
            ? null
            : new BrokenRule(nameof(RequestNeedsAnAddress), nameof(RequestIntake.Address), "请记下用气地址。", "Write down the address where the gas is used.");
}
