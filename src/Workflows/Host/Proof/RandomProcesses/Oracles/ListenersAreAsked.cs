using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Nothing happens to a task before each listener that is drawn for it was asked and agreed, in the order in which they are drawn.</summary>
internal sealed class ListenersAreAsked : Oracle
{
    private readonly Dictionary<long, (long ElementKey, string Type)> _jobs = [];
    private readonly Dictionary<long, List<string>> _agreed = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case JobCreated { Purpose: JobPurpose.TaskListener } e: _jobs[e.JobKey] = (e.ElementKey, e.Type); break;
            case JobCancelled e when _jobs.Remove(e.JobKey): _agreed.Remove(e.ElementKey); break;
            case JobCompleted e when _jobs.Remove(e.JobKey, out var job): Answer(e.ElementKey, job.Type, step.Command); break;
            case UserTaskCreated e: Check(e.ElementKey, TaskChangeKind.Creating, step, ledger); break;
            case UserTaskClaimed e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskAssigned e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskReleased e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskTransferred e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskDelegated e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskDelegationResolved e: Check(e.ElementKey, TaskChangeKind.Assigning, step, ledger); break;
            case UserTaskUpdated e: Check(e.ElementKey, TaskChangeKind.Updating, step, ledger); break;
            case UserTaskCompleted e: Check(e.ElementKey, TaskChangeKind.Completing, step, ledger); break;
            case UserTaskCancelled e: Check(e.ElementKey, TaskChangeKind.Canceling, step, ledger); break;
            default: break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        foreach (var element in step.State.Elements.Where(element => element.TaskChange is not null))
        {
            Expect(element is not { Job: null, Incident: null }, $"A change of the task '{element.ElementId}' ({element.Key}) waits for a listener, but none is asked.");
        }
    }

    private void Answer(long elementKey, string type, Command command)
    {
        if (command is DenyTaskChange)
        {
            _agreed.Remove(elementKey);
            return;
        }

        if (!_agreed.TryGetValue(elementKey, out var agreed))
        {
            _agreed[elementKey] = agreed = [];
        }

        agreed.Add(type);
    }

    private void Check(long elementKey, TaskChangeKind kind, StepView step, TokenLedger ledger)
    {
        var task = (UserTask)step.Node(ledger.Find(elementKey)!.ElementId);
        var wanted = task.TaskListeners.Where(listener => listener.Listens == kind).Select(listener => listener.Type.Source).ToList();
        _agreed.Remove(elementKey, out var agreed);
        Expect(
            wanted.SequenceEqual(agreed ?? [], StringComparer.Ordinal),
            $"The task '{task.Id}' ({elementKey}) was changed ({kind}), but its listeners ({string.Join(", ", wanted)}) were not all asked before: only {string.Join(", ", agreed ?? ["none"])}.");
    }
}
