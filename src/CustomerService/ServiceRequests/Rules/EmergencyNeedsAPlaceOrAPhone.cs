namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>An emergency never waits for the form (G-013): whatever leads somebody there is enough.</summary>
internal sealed class EmergencyNeedsAPlaceOrAPhone : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        !intake.IsEmergency || !string.IsNullOrWhiteSpace(intake.Address) || Customers.PhoneNumber.Parse(intake.Phone) is not null
            ? null
            : new BrokenRule(nameof(EmergencyNeedsAPlaceOrAPhone), nameof(RequestIntake.Address), "紧急情况至少要有地址或电话之一。", "An emergency needs at least an address or a phone number.");
}
