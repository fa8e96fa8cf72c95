using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Every verb does to its task what the approval vocabulary says of it, once its listeners agreed, and nothing to any other.</summary>
internal sealed class TasksKeepTheirPeople : Oracle
{
    private static readonly TaskCorrections None = new();

    private readonly Dictionary<long, ExpectedTask> _tasks = [];
    private readonly Dictionary<long, TaskCorrections> _beforeCreation = [];
    private long _created;

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case UserTaskCreated created: Create(created, step); break;
            case TaskChangeHeld { Kind: TaskChangeKind.Canceling } e when _tasks.TryGetValue(e.ElementKey, out var task): task.Held = null; break;
            case ElementCompleted e: _tasks.Remove(e.ElementKey); break;
            case ElementTerminated e: _tasks.Remove(e.ElementKey); break;
            default: break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        switch (step.Command)
        {
            case TaskCommand command when _tasks.TryGetValue(command.ElementKey, out var task) && step.State.Elements.Find(command.ElementKey) is { } element:
                Follow(task, command, step, (UserTask)step.Node(element.ElementId));
                break;
            case DenyTaskChange command when _tasks.TryGetValue(command.ElementKey, out var task):
                (task.Held, task.IsHandedIn) = (null, false);
                break;
            case CompleteJob command when _tasks.TryGetValue(command.ElementKey, out var task):
                Agree(task, command);
                break;
            case CompleteJob { Corrections: { } corrections } command:
                _beforeCreation[command.ElementKey] = HeldChange.Merged(_beforeCreation.GetValueOrDefault(command.ElementKey, None), corrections);
                break;
            default:
                break;
        }

        _created = 0;
        foreach (var element in step.State.Elements.Where(element => element.Task is not null))
        {
            Expect(_tasks.TryGetValue(element.Key, out var expected), $"The task '{element.ElementId}' ({element.Key}) was never made.");
            if (expected is { IsHandedIn: true, Signers.Count: 0, Held: null } && element.Phase == ElementPhase.Active)
            {
                Expect(false, $"The task '{element.ElementId}' is done and signed, but is not left.");
            }

            Compare(element, element.Task!, expected!);
        }
    }

    private void Create(UserTaskCreated created, StepView step)
    {
        var drawn = (UserTask)step.Node(created.ElementId);
        var corrected = _beforeCreation.Remove(created.ElementKey, out var before) ? before : None;
        if (step.Command is CompleteJob answer && answer.ElementKey == created.ElementKey)
        {
            corrected = HeldChange.Merged(corrected, answer.Corrections);
        }

        var task = new ExpectedTask { Priority = corrected.Priority ?? ExpectedTask.UsualPriority };
        (_tasks[created.ElementKey], _created) = (task, created.ElementKey);
        if ((corrected.Assignee ?? drawn.Assignee?.Source) is { } assignee)
        {
            Change(task, drawn, TaskChangeKind.Assigning, by => task.Assignee = by.Assignee ?? assignee);
        }
    }

    // The answer that let the task be created is not one about its first assignee.
    private void Agree(ExpectedTask task, CompleteJob command)
    {
        if (task.Held is not { } held || _created == command.ElementKey)
        {
            return;
        }

        held = held.Agreed(command.Corrections);
        task.Held = held.Left > 0 ? held : null;
        if (held.Left == 0)
        {
            held.Apply(held.Corrections);
        }
    }

    private static void Change(ExpectedTask task, UserTask drawn, TaskChangeKind kind, Action<TaskCorrections> apply)
    {
        var listeners = drawn.TaskListeners.Count(listener => listener.Listens == kind);
        if (listeners == 0)
        {
            apply(None);
        }
        else
        {
            task.Held = new HeldChange(listeners, None, apply);
        }
    }

    private static void Follow(ExpectedTask task, TaskCommand command, StepView step, UserTask drawn)
    {
        var (actor, owner, assignee) = (step.Actor, task.Owner, task.Assignee);
        switch (command)
        {
            case ClaimTask: Change(task, drawn, TaskChangeKind.Assigning, by => task.Assignee = by.Assignee ?? actor); break;
            case ReleaseTask: Change(task, drawn, TaskChangeKind.Assigning, by => task.Assignee = by.Assignee); break;
            case AssignTask c: Change(task, drawn, TaskChangeKind.Assigning, by => task.Assignee = by.Assignee ?? c.Assignee); break;
            case TransferTask c: Change(task, drawn, TaskChangeKind.Assigning, by => (task.Owner, task.Assignee) = (owner ?? assignee, by.Assignee ?? c.To)); break;
            case DelegateTask c: Change(task, drawn, TaskChangeKind.Assigning, by => (task.Owner, task.Assignee, task.IsDelegated) = (assignee, by.Assignee ?? c.To, true)); break;
            case ResolveTask: Change(task, drawn, TaskChangeKind.Assigning, _ => (task.Assignee, task.IsDelegated) = (owner, false)); break;
            case UpdateTask c: Change(task, drawn, TaskChangeKind.Updating, by => task.Priority = by.Priority ?? c.Priority ?? task.Priority); break;
            case CompleteTask:
                task.Assignee ??= actor;
                task.IsHandedIn = task.Signers.Count > 0;
                FinishIfSure(task, drawn, isDone: !task.IsHandedIn);
                break;
            case AddSigners c:
                (task.Place, task.Rule, task.Percent) = (c.Place, c.Rule, c.Percent);
                foreach (var (person, weight) in c.Signers)
                {
                    task.Signers[person] = (weight, null);
                }

                break;
            case RemoveSigner c:
                task.Signers.Remove(c.Person);
                task.DecideIfSure();
                FinishIfSure(task, drawn, task.IsHandedIn && task.Signers.Count == 0);
                break;
            case SignTask c:
                task.Signers[actor!] = (task.Signers[actor!].Weight, c.Approves);
                task.DecideIfSure();
                FinishIfSure(task, drawn, task.IsHandedIn && task.Signers.Count == 0);
                break;
            case UrgeTask: task.UrgedAt = step.Now; break;
            case CopyTask c: task.CopiedTo.UnionWith(c.To); break;
            case MarkTaskRead: task.ReadBy.Add(actor!); break;
            default: break;
        }
    }

    private static void FinishIfSure(ExpectedTask task, UserTask drawn, bool isDone)
    {
        if (isDone)
        {
            Change(task, drawn, TaskChangeKind.Completing, _ => task.IsHandedIn = true);
        }
    }

    private static void Compare(ElementInstance element, UserTaskState task, ExpectedTask expected)
    {
        void Same<T>(string what, T found, T wanted) =>
            Expect(EqualityComparer<T>.Default.Equals(found, wanted), $"The task '{element.ElementId}' ({element.Key}) has the {what} '{found}', but everything that was done to it gives '{wanted}'.");

        Same("assignee", task.Assignee, expected.Assignee);
        Same("owner", task.Owner, expected.Owner);
        Same("delegation", task.IsDelegated, expected.IsDelegated);
        Same("handing in", task.IsHandedIn, expected.IsHandedIn);
        Same("priority", task.Priority, expected.Priority);
        Same("urging", task.UrgedAt, expected.UrgedAt);
        Same("readers", string.Join(',', task.ReadBy.Order(StringComparer.Ordinal)), string.Join(',', expected.ReadBy.Order(StringComparer.Ordinal)));
        Same("copies", string.Join(',', task.CopiedTo.Order(StringComparer.Ordinal)), string.Join(',', expected.CopiedTo.Order(StringComparer.Ordinal)));
        Same(
            "signers",
            string.Join(',', (task.Signing?.Signers ?? []).Select(signer => $"{signer.Person}:{signer.Weight}:{signer.Approves}").Order(StringComparer.Ordinal)),
            string.Join(',', expected.Signers.Select(signer => $"{signer.Key}:{signer.Value.Weight}:{signer.Value.Vote}").Order(StringComparer.Ordinal)));
    }
}
