using BackOffice.CustomerService.Notices;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>The gas is back: the outage ends, and everybody is told what to mind.</summary>
internal sealed class RestoreSupply(OutageBook book, CompanySettings company, OutageNotices notices) : OutageJob(book, company)
{
    public override string Type => "outage-restore";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var template = NoticeOf(work);
        await notices.TellEveryoneAsync(outage, work, template, OutageCause.Of(outage.Number, outage.Round, template, work.JobKey), NoticePriority.Urgent, null, null, cancellation);
        return Completed(outage, row => (row.State, row.RestoredAt) = (Code.Of(OutageState.Restored), work.Now.ToMicroseconds()));
    }
}
