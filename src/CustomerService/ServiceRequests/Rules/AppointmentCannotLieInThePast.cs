namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>An agreed time replaces the time of arrival, so it must still be possible to keep.</summary>
internal sealed class AppointmentCannotLieInThePast : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.Appointment is null || intake.Appointment >= now
            ? null
            : new BrokenRule(nameof(AppointmentCannotLieInThePast), nameof(RequestIntake.Appointment), "约定时间不能早于现在。", "An appointment cannot lie in the past.");
}
