using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using BackOffice.Workflows.Host.WorkItems;
using CaseEntry = BackOffice.Designer.Components.Pages.Cases.TimelineEntry;
using HostOutcome = BackOffice.Workflows.Host.WorkItems.TaskOutcome;
using HostTasks = BackOffice.Workflows.Host.WorkItems.TaskDesk;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>The task page over the host's task desk.</summary>
internal sealed class HostTaskDesk(
    HostTasks tasks, Workflows.Host.WorkItems.Inbox inbox, CaseBoard cases, CaseHistory history, RequestFacts facts, TaskDrafts drafts) : ITaskDesk
{
    private const int LatestEntries = 30;

    public async Task<TaskDetail?> ReadAsync(StaffMember reader, long taskKey, CancellationToken cancellation)
    {
        if (await tasks.OpenAsync(taskKey, reader.Actor, cancellation) is not { } open)
        {
            return null;
        }

        var item = open.Item;
        var state = State(open, reader);
        var past = await history.ReadAsync(item.InstanceKey, cancellation) ?? throw new InvalidOperationException($"Task {taskKey} has no case {item.InstanceKey}.");
        return new TaskDetail(
            item.Key,
            item.InstanceKey,
            new LocalName(item.Name, item.EnglishName),
            past.Process,
            CaseNumber.Of(item.BusinessKey, item.InstanceKey),
            state,
            item.Assignee,
            item.CandidateGroups,
            item.Due,
            item.CreatedAt,
            item.EndedAt,
            item.EndedBy,
            open.Form,
            open.Variables,
            state == TaskState.Mine ? await drafts.FindAsync(taskKey, reader.Actor, cancellation) ?? FeelContext.Empty : FeelContext.Empty,
            open.Documentation ?? "",
            facts.Of(open.Variables),
            await TimelineAsync(past, cancellation));
    }

    public Task<TaskOutcome> ClaimAsync(StaffMember actor, long taskKey, CancellationToken cancellation) =>
        TellAsync(() => tasks.ClaimAsync(taskKey, actor.Actor, cancellation));

    public Task<TaskOutcome> ReleaseAsync(StaffMember actor, long taskKey, CancellationToken cancellation) =>
        TellAsync(() => tasks.ReleaseAsync(taskKey, actor.Actor, cancellation));

    public async Task<TaskOutcome> CompleteAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation)
    {
        var outcome = await TellAsync(() => tasks.CompleteAsync(taskKey, entered, actor.Actor, cancellation: cancellation));
        if (outcome is not TaskOutcome.Done)
        {
            return outcome;
        }

        return new TaskOutcome.Done(await NextAsync(actor, taskKey, cancellation));
    }

    public Task<TaskOutcome> SaveDraftAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation) =>
        TellAsync(() => drafts.SaveAsync(taskKey, entered, actor.Actor, cancellation));

    /// <summary>What people did in the whole case, up to the case that nobody called and down to those that were called.</summary>
    private async Task<ImmutableArray<CaseEntry>> TimelineAsync(CasePast past, CancellationToken cancellation)
    {
        var root = past;
        while (root.State.ParentInstanceKey != 0 && await history.ReadAsync(root.State.ParentInstanceKey, cancellation) is { } caller)
        {
            root = caller;
        }

        var entries = new List<CaseEntry>();
        foreach (var one in await cases.FindAsync(root.State.Key, cancellation))
        {
            entries.AddRange((await history.ReadAsync(one.InstanceKey, cancellation))?.Entries.Reverse() ?? []);
        }

        return [.. entries.Where(entry => !entry.IsTechnical).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Sequence).Take(LatestEntries)];
    }

    /// <summary>The same case's next task that this person may do at once.</summary>
    private async Task<long?> NextAsync(StaffMember actor, long taskKey, CancellationToken cancellation)
    {
        if (await inbox.FindAsync(taskKey, cancellation) is not { } done)
        {
            return null;
        }

        var open = await inbox.OfCaseAsync(done.InstanceKey, cancellation);
        return open.FirstOrDefault(item => item.State == WorkItemState.Assigned ? item.Assignee == actor.Id
            : item.State == WorkItemState.Open && item.CandidateGroups.Any(actor.Groups.Contains))?.Key;
    }

    private static async Task<TaskOutcome> TellAsync(Func<Task<HostOutcome>> act)
    {
        try
        {
            return await act() switch
            {
                HostOutcome.Done => new TaskOutcome.Done(),
                HostOutcome.Invalid { Problems: var problems } => new TaskOutcome.Unacceptable(problems),
                HostOutcome.Refused { Kind: RejectionKind.Forbidden } => new TaskOutcome.Forbidden(),
                HostOutcome.Refused { Kind: RejectionKind.NotFound or RejectionKind.InvalidState } => new TaskOutcome.Stale(),
                HostOutcome.Refused { Message: var message } => new TaskOutcome.NotSaved(message),
                var other => throw new InvalidOperationException($"Expected an outcome of the task desk, found {other}."),
            };
        }
        catch (StorageException e)
        {
            return new TaskOutcome.NotSaved(e.Message);
        }
    }

    private static TaskState State(WorkItemDetail open, StaffMember reader) => open.Item.State switch
    {
        WorkItemState.Completed => TaskState.Completed,
        WorkItemState.Cancelled => TaskState.Cancelled,
        WorkItemState.Assigned => open.Item.Assignee == reader.Id ? TaskState.Mine : TaskState.Taken,
        _ => open.MayTake ? TaskState.Claimable : TaskState.Foreign,
    };
}
