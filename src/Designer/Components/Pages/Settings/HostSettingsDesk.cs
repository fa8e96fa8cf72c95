using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>The settings page over the company's ledger.</summary>
internal sealed class HostSettingsDesk(CompanyLedger ledger, Commitments commitments, CompanyCalendar calendar) : ISettingsDesk
{
    public async Task<SettingsView> ReadAsync(CancellationToken cancellation)
    {
        var now = await ledger.ReadAsync(cancellation);
        var rows = (await commitments.RowsAsync(cancellation)).ToLookup(row => row.Topic, StringComparer.Ordinal);
        var own = now.Settings.Overrides.ToLookup(row => row.GetValueOrDefault("topic") ?? "", StringComparer.Ordinal);
        var topics = (await commitments.ValuesAsync(now.Settings, cancellation))
            .Select(value => new SettingsView.Topic(Title([.. rows[value.Topic]]), value, [.. rows[value.Topic]], [.. own[value.Topic]]));
        return new SettingsView(now.Settings, now.Revision, await calendar.ReadAsync(cancellation), [.. topics], await ledger.HistoryAsync(cancellation));
    }

    public async Task<IReadOnlyList<CommitmentValue>> BelowFloorAsync(CompanySettings settings, CancellationToken cancellation) =>
        await commitments.BelowFloorAsync(settings, cancellation);

    public async Task<CompanyChangeOutcome> ChangeAsync(StaffMember actor, CompanyChange change, long seen, CancellationToken cancellation)
    {
        try
        {
            return await ledger.ChangeAsync(change, seen, actor.Operator, cancellation);
        }
        catch (StorageException e)
        {
            return new CompanyChangeOutcome.Refused(e.Why);
        }
    }

    // The shortest title is the one without a manual's own remark.
    private static string Title(CommitmentRow[] rows) => rows.Select(row => row.Title).Where(title => title.Length > 0).MinBy(title => title.Length) ?? rows[0].Topic;
}
