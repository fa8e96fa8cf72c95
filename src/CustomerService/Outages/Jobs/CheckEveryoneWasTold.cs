using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>Tells the case how many had to be told and how many were in time.</summary>
internal sealed class CheckEveryoneWasTold(OutageBook book, CompanySettings company, OutageBoard board) : OutageJob(book, company)
{
    public override string Type => "outage-told";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var progress = await board.ProgressAsync(outage, cancellation);
        return Completed(("told", OutageVariables.Context(
            ("must", FeelNumber.From(progress.MustBeTold)),
            ("told", FeelNumber.From(progress.Told)),
            ("in_time", FeelNumber.From(progress.ToldInTime)),
            ("everyone", FeelBoolean.Of(progress.IsInTime)))));
    }
}
