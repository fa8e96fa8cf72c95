namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>One of the seven fields (G-011).</summary>
internal sealed class OccurrenceCannotLieInTheFuture : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.OccurredAt is null || intake.OccurredAt <= now
            ? null
            : new BrokenRule(nameof(OccurrenceCannotLieInTheFuture), nameof(RequestIntake.OccurredAt), "发生时间不能晚于现在。", "What happened cannot lie in the future.");
}
