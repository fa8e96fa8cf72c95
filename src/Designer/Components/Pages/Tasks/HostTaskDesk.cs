using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Tasks.Verbs;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.HumanTasks;
using BackOffice.Workflows.Core.State;
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
    HostTasks tasks, Workflows.Host.WorkItems.Inbox inbox, CaseBoard cases, CaseHistory history, RequestFacts facts, TaskDrafts drafts, RefusalWords words) : ITaskDesk
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
        await MarkReadAsync(open, state, reader, cancellation);
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
            IsWorkedOn(state) ? await drafts.FindAsync(taskKey, reader.Actor, cancellation) ?? FeelContext.Empty : FeelContext.Empty,
            open.Documentation ?? "",
            open.Standing,
            Earlier(past, item.ElementId),
            facts.Of(open.Variables),
            await TimelineAsync(past, cancellation));
    }

    public Task<TaskOutcome> ClaimAsync(StaffMember actor, long taskKey, CancellationToken cancellation) =>
        TellAsync(taskKey, () => tasks.ClaimAsync(taskKey, actor.Actor, cancellation));

    public Task<TaskOutcome> ReleaseAsync(StaffMember actor, long taskKey, CancellationToken cancellation) =>
        TellAsync(taskKey, () => tasks.ReleaseAsync(taskKey, actor.Actor, cancellation));

    public async Task<TaskOutcome> CompleteAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation)
    {
        var outcome = await TellAsync(taskKey, () => tasks.CompleteAsync(taskKey, entered, actor.Actor, cancellation: cancellation));
        if (outcome is not TaskOutcome.Done)
        {
            return outcome;
        }

        return new TaskOutcome.Done(await NextAsync(actor, taskKey, cancellation));
    }

    public Task<TaskOutcome> ResolveAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation) =>
        TellAsync(taskKey, () => tasks.ResolveAsync(taskKey, entered, actor.Actor, cancellation));

    public async Task<TaskOutcome> CarryOutAsync(StaffMember actor, long taskKey, TaskVerbRequest request, CancellationToken cancellation)
    {
        // Only giving out other people's tasks is a manager's right; all else is asked of the person as such.
        var asking = request.Verb == TaskVerb.Assign ? actor.Operator : actor.Actor;
        return await TellAsync(taskKey, () => tasks.CarryOutAsync(TaskVerbCommands.Of(taskKey, request), asking, cancellation), explains: true);
    }

    public Task<TaskOutcome> SaveDraftAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation) =>
        TellAsync(taskKey, () => drafts.SaveAsync(taskKey, entered, actor.Actor, cancellation));

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

    /// <summary>Whoever opens a task that they may do has seen it: from then on nobody takes it back.</summary>
    private async Task MarkReadAsync(WorkItemDetail open, TaskState state, StaffMember reader, CancellationToken cancellation)
    {
        if (open.Standing is { CameFromPerson: { } before } standing && before != reader.Id && !standing.ReadBy.Contains(reader.Id) && (IsWorkedOn(state) || state == TaskState.Claimable))
        {
            await TellAsync(open.Item.Key, () => tasks.CarryOutAsync(new MarkTaskRead(open.Item.Key), reader.Actor, cancellation));
        }
    }

    private static bool IsWorkedOn(TaskState state) => state is TaskState.Mine or TaskState.Delegated;

    private static ImmutableArray<EarlierStep> Earlier(CasePast past, string elementId)
    {
        var here = past.Definition.FindNode(elementId);
        return
        [
            .. past.Walked.Select(past.Definition.FindNode).OfType<UserTask>().Where(task => task != here && task.Parent == here?.Parent)
                .Select(task => new EarlierStep(task.Id, past.Name(task.Id))),
        ];
    }

    private async Task<TaskOutcome> TellAsync(long taskKey, Func<Task<HostOutcome>> act, bool explains = false)
    {
        try
        {
            var outcome = await act();
            if (outcome is not HostOutcome.Refused refused)
            {
                return outcome is HostOutcome.Invalid { Problems: var problems } ? new TaskOutcome.Unacceptable(problems) : new TaskOutcome.Done();
            }

            var message = words.Of(refused.Why, await DefinitionAsync(taskKey));
            return refused.Kind switch
            {
                _ when explains => new TaskOutcome.Refused(message),
                RejectionKind.Forbidden => new TaskOutcome.Forbidden(message),
                RejectionKind.NotFound or RejectionKind.InvalidState => new TaskOutcome.Stale(message),
                _ => new TaskOutcome.NotSaved(message),
            };
        }
        catch (StorageException e)
        {
            return new TaskOutcome.NotSaved(words.Of(e.Why));
        }
    }

    // Steps are named in a refusal as the drawing names them.
    private async Task<ProcessDefinition?> DefinitionAsync(long taskKey) =>
        await inbox.FindAsync(taskKey) is { } item && await history.ReadAsync(item.InstanceKey, CancellationToken.None) is { } past ? past.Definition : null;

    private static bool MaySign(UserTaskState? standing, StaffMember reader) =>
        standing?.Signing is { } signing && (signing.Place == SignPlace.Before || standing.IsHandedIn)
        && signing.Signers.Any(signer => signer.Approves is null && signer.Person == reader.Id);

    private static TaskState State(WorkItemDetail open, StaffMember reader) => open.Item.State switch
    {
        WorkItemState.Completed => TaskState.Completed,
        WorkItemState.Cancelled => TaskState.Cancelled,
        _ when MaySign(open.Standing, reader) => TaskState.ToSign,
        WorkItemState.Assigned when open.Item.Assignee != reader.Id => TaskState.Taken,
        WorkItemState.Assigned => open.Standing switch
        {
            { IsDelegated: true } => TaskState.Delegated,
            { IsHandedIn: true } or { Signing.Place: SignPlace.Before } => TaskState.Unsigned,
            _ => TaskState.Mine,
        },
        _ => open.MayTake ? TaskState.Claimable : TaskState.Foreign,
    };
}
