using BackOffice.CustomerService.Notices;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>The work takes longer: the new end of the variable <c>change</c> is kept and everybody is told.</summary>
internal sealed class ExtendOutage(OutageBook book, CompanySettings company, OutageNotices notices) : OutageJob(book, company)
{
    public override string Type => "outage-extend";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        if (Instant(variables, "change", "end_at") is not { } ends)
        {
            return new JobResult.Failed($"Expected outage {outage.Number} to be extended to a time, but the variable change has no end_at.");
        }

        var extended = outage with { Plan = outage.Plan with { EndsAt = ends } };
        var plan = OutageVariables.Plan(extended, Zone);
        var said = work with { Variables = work.Variables.With("plan", Workflows.Core.Payload.FromTrusted(FeelJson.ToBytes(plan))) };
        var template = NoticeOf(work);
        await notices.TellEveryoneAsync(outage, said, template, OutageCause.Of(outage.Number, outage.Round, template, work.JobKey), NoticePriority.Urgent, null, null, cancellation);
        return Completed(outage, row => (row.EndsAt, row.ChangeReason) = (ends.ToMicroseconds(), Text(variables, "change", "reason")), ("plan", plan));
    }
}
