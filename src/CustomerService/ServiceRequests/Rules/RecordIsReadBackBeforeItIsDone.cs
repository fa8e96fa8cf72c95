namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>The record is done when it was read back and confirmed (G-012); an emergency does not wait for it (G-013).</summary>
internal sealed class RecordIsReadBackBeforeItIsDone : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.IsEmergency || intake.IsReadBack
            ? null
            : new BrokenRule(nameof(RecordIsReadBackBeforeItIsDone), nameof(RequestIntake.IsReadBack), "请向用户复述关键信息并得到确认。", "Read the record back to the customer and have it confirmed.");
}
