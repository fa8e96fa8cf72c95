using System.Collections.Immutable;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>The pages of the cases over the host's queries, the journal and the company's requests.</summary>
internal sealed class HostCaseDesk(CaseBoard cases, CaseHistory history, DefinitionCatalogue definitions, RequestFinder requests, CaseSubjects subjects, RequestFacts facts) : ICaseDesk
{
    private const int MostFound = 200;
    private const int LongestValue = 2_000;

    public async Task<CaseSlice> ListAsync(StaffMember reader, CaseFilter filter, string? after, int count, CancellationToken cancellation)
    {
        var page = await cases.ListAsync(
            new CaseBoardQuery(Standing(filter.View))
            {
                ProcessId = filter.Process,
                Text = filter.Search,
                Numbers = filter.Search.Length == 0 ? [] : await requests.SearchAsync(filter.Search, MostFound, cancellation),
                After = long.TryParse(after, System.Globalization.CultureInfo.InvariantCulture, out var last) ? last : null,
                PageSize = count,
            },
            cancellation);
        var known = await KnownAsync(page.Cases, cancellation);
        return new CaseSlice([.. page.Cases.Select(found => Row(found, known))], page.Next?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public async Task<ImmutableDictionary<string, LocalName>> ProcessesAsync(CancellationToken cancellation) =>
        (await cases.ProcessesAsync(cancellation)).ToImmutableDictionary(
            process => process.Key, process => new LocalName(process.Value.Name ?? process.Key, process.Value.EnglishName), StringComparer.Ordinal);

    public async Task<CaseDetail?> ReadAsync(StaffMember reader, long caseKey, CancellationToken cancellation)
    {
        var tree = await cases.FindAsync(caseKey, cancellation);
        if (tree.IsEmpty || await history.ReadAsync(caseKey, cancellation) is not { } past)
        {
            return null;
        }

        var pasts = new List<CasePast> { past };
        foreach (var called in tree.Skip(1))
        {
            if (await history.ReadAsync(called.InstanceKey, cancellation) is { } inner)
            {
                pasts.Add(inner);
            }
        }

        var variables = past.State.Elements.Find(caseKey) is { } root ? VariableValues.ToContext(root.Variables) : FeelContext.Empty;
        return new CaseDetail(
            Row(tree[0], await KnownAsync([tree[0]], cancellation)),
            tree[0].StartedBy,
            await WalkAsync(past, cancellation),
            [.. pasts.SelectMany(one => one.Entries.Reverse()).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Sequence)],
            facts.Of(variables),
            [.. tree[0].Tasks.Select(task => new CaseTask(task.Key, new LocalName(task.Name, task.EnglishName), task.Assignee, task.CandidateGroups, task.Due))],
            Waits(pasts),
            [.. variables.Entries.Select(entry => new CaseVariable(entry.Key, Shortened(entry.Value)))],
            [.. pasts.SelectMany(one => one.Stuck)],
            facts.Breaches(variables),
            past.State.ParentInstanceKey == 0 ? null : await LinkAsync(past.State.ParentInstanceKey, cancellation),
            [.. tree.Where(called => called.ParentInstanceKey == caseKey).Select(Link)]);
    }

    /// <summary>What the whole case waits for; a deadline may come from a decision of the procedure that called the one which waits.</summary>
    private static ImmutableArray<CaseWait> Waits(List<CasePast> pasts)
    {
        var grounds = pasts.SelectMany(one => one.Grounds).ToLookup(ground => ground.Key, ground => ground.Value);
        return
        [
            .. from wait in pasts.SelectMany(one => one.Waits)
               orderby wait.Until ?? DateTimeOffset.MaxValue
               select wait is { Ground: "", Until: { } until } ? wait with { Ground = grounds[until.ToUniversalTime()].FirstOrDefault() ?? "" } : wait,
        ];
    }

    private static CaseRow Row(CaseSummary found, ImmutableDictionary<string, string> requests) => new(
        found.InstanceKey,
        CaseNumber.Of(found.BusinessKey, found.InstanceKey),
        new LocalName(found.ProcessName ?? found.ProcessId, found.EnglishName),
        found.Version,
        found.BusinessKey is { } number && requests.TryGetValue(number, out var summary) ? summary : "",
        Status(found),
        [.. found.Tasks.Select(task => new LocalName(task.Name, task.EnglishName)).Distinct()],
        found.Tasks.Min(task => task.Due),
        found.StartedAt,
        found.EndedAt);

    private static CaseLink Link(CaseSummary found) =>
        new(found.InstanceKey, new LocalName(found.ProcessName ?? found.ProcessId, found.EnglishName), Status(found));

    private static CaseStatus Status(CaseSummary found) => found.Status switch
    {
        InstanceStatus.Completed => CaseStatus.Completed,
        InstanceStatus.Cancelled or InstanceStatus.Cancelling => CaseStatus.Cancelled,
        _ when found.IsStuck => CaseStatus.Incident,
        InstanceStatus.Suspended => CaseStatus.Suspended,
        _ => CaseStatus.Running,
    };

    private static CaseStanding Standing(CaseView view) => view switch
    {
        CaseView.Running => CaseStanding.Running,
        CaseView.Incident => CaseStanding.Stuck,
        CaseView.Ended => CaseStanding.Ended,
        _ => CaseStanding.Any,
    };

    private static string Shortened(FeelValue value)
    {
        var text = System.Text.Encoding.UTF8.GetString(FeelJson.ToBytes(value));
        return text.Length <= LongestValue ? text : $"{text[..LongestValue]}…";
    }

    private async Task<ImmutableDictionary<string, string>> KnownAsync(ImmutableArray<CaseSummary> found, CancellationToken cancellation) =>
        await subjects.OfAsync(found.Select(one => one.BusinessKey), cancellation);

    private async Task<CaseLink?> LinkAsync(long instanceKey, CancellationToken cancellation) =>
        (await cases.FindAsync(instanceKey, cancellation)).FirstOrDefault() is { } found ? Link(found) : null;

    private async Task<CaseWalk> WalkAsync(CasePast past, CancellationToken cancellation)
    {
        var process = await definitions.GetAsync(past.State.DefinitionKey, cancellation);
        var folder = await definitions.FolderAsync(process.DeploymentKey, cancellation);
        var file = folder.Files.First(one => one.Kind == ResourceKind.Process && Holds(one, past.Definition));
        return new CaseWalk(
            System.Text.Encoding.UTF8.GetString(file.Bytes.Span),
            past.Walked,
            past.Standing,
            past.Stuck.DistinctBy(stuck => stuck.ElementId).ToImmutableDictionary(stuck => stuck.ElementId, stuck => stuck.Message, StringComparer.Ordinal));
    }

    /// <summary>A folder may hold several diagrams; the one with the process's id is meant.</summary>
    private static bool Holds(DefinitionFile file, ProcessDefinition definition) =>
        System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Contains($"id=\"{definition.Id}\"", StringComparison.Ordinal);
}
