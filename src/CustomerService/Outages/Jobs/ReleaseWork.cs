using BackOffice.CustomerService.Outages.Rules;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>Lets work begin, or refuses: the last gate, whatever the drawing says.</summary>
internal sealed class ReleaseWork(OutageBook book, CompanySettings company, OutageBoard board) : OutageJob(book, company)
{
    public override string Type => "outage-release";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation) =>
        WorkWaitsUntilEveryoneWasToldInTime.Judge(outage, await board.ProgressAsync(outage, cancellation)) is { } broken
            ? new JobResult.Error(WorkWaitsUntilEveryoneWasToldInTime.ErrorCode, $"{broken.Chinese} {broken.English}", Variables.Empty)
            : Completed(outage, row => (row.State, row.ReleasedAt) = (Code.Of(OutageState.Released), work.Now.ToMicroseconds()));
}
