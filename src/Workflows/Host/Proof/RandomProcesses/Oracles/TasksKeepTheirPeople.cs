using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Every verb does to its task what the approval vocabulary says of it, and nothing to any other.</summary>
internal sealed class TasksKeepTheirPeople : Oracle
{
    private readonly Dictionary<long, ExpectedTask> _tasks = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case UserTaskCreated created:
                var drawn = (UserTask)step.Node(created.ElementId);
                _tasks[created.ElementKey] = new ExpectedTask { Assignee = drawn.Assignee?.Source };
                break;
            case ElementCompleted e: _tasks.Remove(e.ElementKey); break;
            case ElementTerminated e: _tasks.Remove(e.ElementKey); break;
            default: break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        if (step.Command is TaskCommand command && _tasks.TryGetValue(command.ElementKey, out var task))
        {
            Follow(task, command, step);
        }

        foreach (var element in step.State.Elements.Where(element => element.Task is not null))
        {
            Expect(_tasks.TryGetValue(element.Key, out var expected), $"The task '{element.ElementId}' ({element.Key}) was never made.");
            if (expected!.IsHandedIn && expected.Signers.Count == 0)
            {
                Expect(false, $"The task '{element.ElementId}' is done and signed, but is not left.");
            }

            Compare(element, element.Task!, expected);
        }
    }

    private static void Follow(ExpectedTask task, TaskCommand command, StepView step)
    {
        switch (command)
        {
            case ClaimTask: task.Assignee = step.Actor; break;
            case ReleaseTask: task.Assignee = null; break;
            case AssignTask c: task.Assignee = c.Assignee; break;
            case TransferTask c: (task.Owner, task.Assignee) = (task.Owner ?? task.Assignee, c.To); break;
            case DelegateTask c: (task.Owner, task.Assignee, task.IsDelegated) = (task.Assignee, c.To, true); break;
            case ResolveTask: (task.Assignee, task.IsDelegated) = (task.Owner, false); break;
            case CompleteTask: (task.IsHandedIn, task.Assignee) = (true, task.Assignee ?? step.Actor); break;
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
                break;
            case SignTask c:
                task.Signers[step.Actor!] = (task.Signers[step.Actor!].Weight, c.Approves);
                task.DecideIfSure();
                break;
            case UrgeTask: task.UrgedAt = step.Now; break;
            case CopyTask c: task.CopiedTo.UnionWith(c.To); break;
            case MarkTaskRead: task.ReadBy.Add(step.Actor!); break;
            default: break;
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
        Same("urging", task.UrgedAt, expected.UrgedAt);
        Same("readers", string.Join(',', task.ReadBy.Order(StringComparer.Ordinal)), string.Join(',', expected.ReadBy.Order(StringComparer.Ordinal)));
        Same("copies", string.Join(',', task.CopiedTo.Order(StringComparer.Ordinal)), string.Join(',', expected.CopiedTo.Order(StringComparer.Ordinal)));
        Same(
            "signers",
            string.Join(',', (task.Signing?.Signers ?? []).Select(signer => $"{signer.Person}:{signer.Weight}:{signer.Approves}").Order(StringComparer.Ordinal)),
            string.Join(',', expected.Signers.Select(signer => $"{signer.Key}:{signer.Value.Weight}:{signer.Value.Vote}").Order(StringComparer.Ordinal)));
    }
}
