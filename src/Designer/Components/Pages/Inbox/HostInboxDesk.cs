using System.Collections.Immutable;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.WorkItems;
using HostInbox = BackOffice.Workflows.Host.WorkItems.Inbox;
using HostView = BackOffice.Workflows.Host.WorkItems.InboxView;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>The inbox over the host's work items and the company's requests.</summary>
internal sealed class HostInboxDesk(HostInbox inbox, CaseBoard cases, RequestFinder requests, CaseSubjects subjects, CompanyTime time) : IInboxDesk
{
    private const int MostFound = 200;

    public async Task<InboxSlice> ListAsync(StaffMember reader, InboxFilter filter, string? after, int count, CancellationToken cancellation)
    {
        var page = await inbox.ListAsync(
            new InboxQuery(View(filter.View))
            {
                ProcessId = filter.Process,
                DueBefore = DueBefore(filter.Due),
                Text = filter.Search,
                Numbers = filter.Search.Length == 0 ? [] : await requests.SearchAsync(filter.Search, MostFound, cancellation),
                After = InboxCursor.Parse(after),
                PageSize = count,
            },
            reader.Reader,
            cancellation);
        var known = await subjects.OfAsync(page.Items.Select(item => item.BusinessKey), cancellation);
        var processes = await ProcessesAsync(cancellation);
        return new InboxSlice([.. page.Items.Select(item => Item(item, known, processes))], page.Next?.ToString());
    }

    public async Task<InboxCounts> CountAsync(StaffMember reader, CancellationToken cancellation)
    {
        var counts = await inbox.CountAsync(reader.Reader, cancellation);
        return new InboxCounts(counts.Mine, counts.MyGroups, counts.Overdue);
    }

    public async Task<ImmutableDictionary<string, LocalName>> ProcessesAsync(CancellationToken cancellation) =>
        (await cases.ProcessesAsync(cancellation)).ToImmutableDictionary(
            process => process.Key, process => new LocalName(process.Value.Name ?? process.Key, process.Value.EnglishName), StringComparer.Ordinal);

    private static InboxItem Item(WorkItem item, ImmutableDictionary<string, string> requests, ImmutableDictionary<string, LocalName> processes) => new(
        item.Key,
        item.InstanceKey,
        new LocalName(item.Name, item.EnglishName),
        processes.GetValueOrDefault(item.ProcessId) ?? new LocalName(item.ProcessName ?? item.ProcessId),
        CaseNumber.Of(item.BusinessKey, item.InstanceKey),
        item.BusinessKey is { } number && requests.TryGetValue(number, out var summary) ? summary : "",
        item.Assignee,
        item.CandidateGroups,
        item.Due,
        item.Priority,
        item.CreatedAt,
        item.EndedAt);

    private static HostView View(InboxView view) => view switch
    {
        InboxView.Mine => HostView.Mine,
        InboxView.Groups => HostView.MyGroups,
        InboxView.All => HostView.All,
        _ => HostView.Completed,
    };

    private DateTimeOffset? DueBefore(InboxDue due) => due switch
    {
        InboxDue.Late => time.Now,
        InboxDue.Today => time.FromLocal(time.Now.Date.AddDays(1)),
        _ => null,
    };
}
