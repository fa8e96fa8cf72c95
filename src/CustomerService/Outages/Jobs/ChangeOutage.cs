using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>
/// Carries out the variable <c>change</c>: notices that have not left yet are taken back; a moved outage is a draft again with new times,
/// and who overrode the old round has said nothing about the new one.
/// </summary>
internal sealed class ChangeOutage(OutageBook book, CompanySettings company, NoticeLedger ledger) : OutageJob(book, company)
{
    public override string Type => "outage-change";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var (reason, isMoved) = (Text(variables, "change", "reason"), Text(variables, "change", "outcome") == "moved");
        var (starts, ends) = (Instant(variables, "change", "start_at"), Instant(variables, "change", "end_at"));
        if (isMoved && (starts is null || ends is null || ends <= starts))
        {
            return new JobResult.Failed($"Expected outage {outage.Number} to be moved to a start and a later end, but found {starts:O} and {ends:O}.");
        }

        await ledger.CancelAsync(outage.Cause, reason, cancellation);
        if (!isMoved)
        {
            return Completed(outage, row => (row.State, row.CancelledAt, row.ChangeReason) = (Code.Of(OutageState.Cancelled), work.Now.ToMicroseconds(), reason));
        }

        var moved = outage with { Plan = outage.Plan with { StartsAt = starts!.Value, EndsAt = ends!.Value } };
        return Completed(outage, row => Move(row, moved.Plan, reason), ("plan", OutageVariables.Plan(moved, Zone)));
    }

    private static void Move(OutageRow row, OutagePlan plan, string reason)
    {
        (row.State, row.StartsAt, row.EndsAt, row.ChangeReason) = (Code.Of(OutageState.Planned), plan.StartsAt.ToMicroseconds(), plan.EndsAt.ToMicroseconds(), reason);
        (row.OverrideReason, row.OverriddenBy, row.OverriddenAt) = (null, null, null);
        (row.ApprovedBy, row.ApprovedAt, row.AnnouncedAt, row.TellBy) = (null, null, null, null);
    }
}
