using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Outages.Jobs;

/// <summary>
/// Plans the notices of a round and the visits to customers in special care. The variable <c>lead.due</c> says until when everybody has to be told.
/// A try that is repeated plans the same round again, which changes nothing.
/// </summary>
internal sealed class AnnounceOutage(OutageBook book, CompanySettings company, OutageNotices notices, OutageContacts contacts, OutageLists lists, AffectedCustomers customers) : OutageJob(book, company)
{
    // Half of the time that is left goes to the channels, the other half to people who call.
    private const int ShareOfTheChannels = 2;

    public override string Type => "outage-announce";

    protected override async Task<JobResult> HandleAsync(Outage outage, FeelContext variables, JobWork work, CancellationToken cancellation)
    {
        var (by, round) = (Instant(variables, "lead", "due"), outage.Round + 1);
        var followUpAt = by > work.Now ? work.Now + ((by.Value - work.Now) / ShareOfTheChannels) : work.Now;
        var isFault = outage.Plan.Kind == OutageKind.Fault;
        await notices.TellEveryoneAsync(
            outage, work, NoticeOf(work), OutageCause.Of(outage.Number, round), isFault ? NoticePriority.Emergency : NoticePriority.Urgent, by, followUpAt, cancellation);
        var counts = await customers.CountAsync(outage.Number, cancellation);
        var calls = await lists.CountOpenAsync(OutageCause.Of(outage.Number, round), cancellation);
        var announced = OutageVariables.Context(
            ("at", OutageVariables.Instant(work.Now, Zone)),
            ("follow_up_at", OutageVariables.Instant(followUpAt, Zone)),
            ("customers", FeelNumber.From(counts.Included)),
            ("calls", FeelNumber.From(calls)),
            ("visits", FeelNumber.From(counts.Of(OutageClass.SpecialCare))));
        return ((JobResult.Completed)Completed(("announced", announced))) with
        {
            AlsoWrite = async (connection, transaction, token) =>
            {
                await Book.ChangeAsync(outage.Number, row => Announce(row, round, work.Now, by, isFault), connection, transaction, token);
                await contacts.OpenAsync(outage.Number, round, ContactKind.Visit, [OutageClass.SpecialCare], connection, transaction, token);
            },
        };
    }

    private static void Announce(OutageRow row, int round, DateTimeOffset now, DateTimeOffset? by, bool isFault)
    {
        (row.Round, row.AnnouncedAt, row.TellBy) = (round, now.ToMicroseconds(), by?.ToMicroseconds());
        row.State = isFault ? row.State : Code.Of(OutageState.Announced);
    }
}
