using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>Writes down whom an outage cuts off, and tells the case how many and what the plan says now.</summary>
internal sealed class FindAffectedCustomers(OutageBook book, CompanySettings company, AffectedCustomers customers, IDatabase database) : OutageJob(book, company)
{
    public override string Type => "outage-affected";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var counts = await database.WriteAsync((connection, transaction, token) => customers.ComputeAsync(outage.Number, connection, transaction, token), cancellation);
        return Completed(("affected", OutageVariables.Counts(counts)), ("plan", OutageVariables.Plan(outage, Zone)));
    }
}
