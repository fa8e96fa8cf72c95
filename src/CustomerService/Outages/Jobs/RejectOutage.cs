using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>The plan was not approved.</summary>
internal sealed class RejectOutage(OutageBook book, CompanySettings company) : OutageJob(book, company)
{
    public override string Type => "outage-reject";

    protected override Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation) =>
        Task.FromResult(Completed(outage, static row => row.State = Code.Of(OutageState.Rejected)));
}
