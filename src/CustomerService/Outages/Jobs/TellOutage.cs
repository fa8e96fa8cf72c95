using BackOffice.CustomerService.Notices;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>
/// Tells customers something about their outage that follows the announcement. The header <c>to</c> says whom: <c>everyone</c>,
/// or <c>told</c>, those alone whom the announcement reached: who never heard of an outage needs no cancellation.
/// </summary>
internal sealed class TellOutage(OutageBook book, CompanySettings company, OutageNotices notices) : OutageJob(book, company)
{
    public override string Type => "outage-tell";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var template = NoticeOf(work);
        var cause = OutageCause.Of(outage.Number, outage.Round, template, work.JobKey);
        await (work.Headers.GetValueOrDefault("to") == "told"
            ? notices.TellTheToldAsync(outage, work, template, cause, cancellation)
            : notices.TellEveryoneAsync(outage, work, template, cause, NoticePriority.Urgent, null, null, cancellation));
        return JobResult.Done;
    }
}
