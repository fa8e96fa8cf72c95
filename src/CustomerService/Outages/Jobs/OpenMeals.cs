using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>Puts every household whose kitchen a repair takes away on the list of meals .</summary>
internal sealed class OpenMeals(OutageBook book, CompanySettings company, OutageContacts contacts) : OutageJob(book, company)
{
    public override string Type => "outage-meals";

    protected override bool MayLackOutage => true;

    protected override Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation) =>
        Task.FromResult<JobResult>(((JobResult.Completed)JobResult.Done) with
        {
            AlsoWrite = (connection, transaction, token) =>
                contacts.OpenAsync(outage.Number, outage.Round, ContactKind.Meal, [OutageClass.Household, OutageClass.SpecialCare], connection, transaction, token),
        });
}
