using System.Collections.Immutable;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>The settings as their page shows them.</summary>
/// <param name="Settings">What holds.</param>
/// <param name="Revision">Sent back with a change.</param>
/// <param name="Calendar">Its work calendar, which process owners edit among the definitions.</param>
/// <param name="Topics">What the company promises, topic by topic.</param>
/// <param name="History">Every change, the latest first.</param>
public sealed record SettingsView(CompanySettings Settings, long Revision, WorkCalendar Calendar, ImmutableArray<SettingsView.Topic> Topics, ImmutableArray<CompanyHistoryEntry> History)
{
    public IEnumerable<CommitmentValue> BelowFloor => Topics.Select(topic => topic.Value).Where(value => value.IsBelowFloor);

    /// <summary>One topic.</summary>
    /// <param name="Title">What it is about.</param>
    /// <param name="Value">What holds.</param>
    /// <param name="Rows">What the manuals say.</param>
    /// <param name="Own">The company's own rows.</param>
    public sealed record Topic(
        string Title, CommitmentValue Value, ImmutableArray<CommitmentRow> Rows, ImmutableArray<ImmutableSortedDictionary<string, string>> Own)
    {
        public bool HasDuration => Rows.Any(row => row.HasDuration);

        public bool Fits(string text) => text.Length == 0
            || Title.Contains(text, StringComparison.OrdinalIgnoreCase) || Value.Topic.Contains(text, StringComparison.OrdinalIgnoreCase) || Value.Clause.Contains(text, StringComparison.OrdinalIgnoreCase);
    }
}
