using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>Tells the case how many customers a person still has to call or to find at the door.</summary>
internal sealed class CountOpenCalls(OutageBook book, CompanySettings company, OutageLists lists) : OutageJob(book, company)
{
    public override string Type => "outage-calls";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation) =>
        Completed(("calls", FeelNumber.From(await lists.TakeOverAsync(outage, cancellation))));
}
