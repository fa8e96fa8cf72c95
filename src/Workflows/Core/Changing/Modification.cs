using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>Changes what runs: starts before or after an element, cancels, moves.</summary>
internal static class Modification
{
    public static StepResult.Rejected? Apply(StepExecution step, ModifyInstance command)
    {
        if (command.Instructions.IsDefaultOrEmpty)
        {
            return ChangeRefusals.Nothing.Refuse();
        }

        step.Emit(new InstanceModified(command.Reason));
        var cancelled = new List<long>();
        foreach (var instruction in command.Instructions)
        {
            var rejected = instruction switch
            {
                StartBefore start => Start(step, start.ElementId, start.ScopeKey, start.Variables, behind: false),
                StartAfter start => Start(step, start.ElementId, start.ScopeKey, start.Variables, behind: true),
                CancelElement cancel => Cancel(step, cancel.ElementKey, cancelled),
                MoveToken move => Move(step, move, cancelled),
                _ => throw new InvalidOperationException($"Expected a change, but found {instruction.GetType().Name}."),
            };
            if (rejected is not null)
            {
                return rejected;
            }
        }

        foreach (var key in cancelled)
        {
            step.Terminate(key);
        }

        return null;
    }

    private static StepResult.Rejected? Start(StepExecution step, string elementId, long scopeKey, Variables variables, bool behind)
    {
        if (step.Definition.FindNode(elementId) is not { Parent: { } container } node)
        {
            return ChangeRefusals.NoSuchElement.Refuse(elementId);
        }

        if (node is BoundaryEvent or EventSubProcess or Activity { IsForCompensation: true })
        {
            return ChangeRefusals.OnlyTriggered.Refuse(elementId);
        }

        if (behind && node is EventBasedGateway)
        {
            return ChangeRefusals.LeftByFirstEvent.Refuse(elementId);
        }

        if (Scope(step, container, scopeKey, out var key) is { } rejected)
        {
            return rejected;
        }

        if (variables.Count > 0)
        {
            step.Emit(new VariablesSet(key, variables));
        }

        if (!behind)
        {
            step.Enter(node, key);
            return null;
        }

        // As if it had been entered and was done: it is left by its own rules for flows.
        var done = step.NextKey();
        step.Emit(new ElementActivated(done, node.Id, key));
        step.Emit(new ElementCompleting(done));
        step.Complete(done);
        return null;
    }

    private static StepResult.Rejected? Cancel(StepExecution step, long key, List<long> cancelled)
    {
        if (step.Find(key) is not { } element || !IsActive(element))
        {
            return CaseRefusals.NoSuchStep.Refuse(key);
        }

        if (element.ScopeKey == 0)
        {
            return ChangeRefusals.ProcessItself.Refuse();
        }

        cancelled.Add(key);
        return null;
    }

    private static StepResult.Rejected? Move(StepExecution step, MoveToken move, List<long> cancelled)
    {
        if (Cancel(step, move.ElementKey, cancelled) is { } rejected)
        {
            return rejected;
        }

        var element = step.Draft[move.ElementKey];
        var node = step.NodeOf(element);
        var scopeKey = step.Definition.FindNode(move.TargetId)?.Parent == node.Parent && element.Role != ElementRole.LoopRound ? element.ScopeKey : 0;
        return Start(step, move.TargetId, scopeKey, Variables.Empty, behind: false);
    }

    // The element instance of a container: the one named, the only one, or a new one inside its own container.
    private static StepResult.Rejected? Scope(StepExecution step, Container container, long wanted, out long key)
    {
        key = 0;
        var running = step.Draft.Elements.All()
            .Where(element => string.Equals(element.ElementId, container.Id, StringComparison.Ordinal)
                && element.Role is (ElementRole.Plain or ElementRole.LoopRound)
                && element.Phase == ElementPhase.Active
                && !Compensation.IsReopened(element))
            .Select(element => element.Key).ToList();
        if (wanted != 0)
        {
            key = wanted;
            return running.Contains(wanted) ? null : ChangeRefusals.NoneActive.Refuse(container.Id, wanted);
        }

        if (running.Count == 1)
        {
            key = running[0];
            return null;
        }

        if (running.Count > 1)
        {
            return ChangeRefusals.WhichOne.Refuse(running.Count, container.Id);
        }

        if (container.Loop is not null)
        {
            return ChangeRefusals.Repeats.Refuse(container.Id);
        }

        if (container.Parent is not { } around)
        {
            return ChangeRefusals.Ending.Refuse();
        }

        return Scope(step, around, 0, out var outer) ?? Enter(step, container, outer, out key);
    }

    private static StepResult.Rejected? Enter(StepExecution step, Container container, long scopeKey, out long key)
    {
        key = step.NextKey();
        step.Emit(new ElementActivated(key, container.Id, scopeKey));
        Failure? failure = container.Inputs.Length > 0 ? Mappings.ApplyInputs(step, step.Draft[key], container) : null;
        failure ??= Subscriptions.OpenBoundary(step, step.Draft[key], container);
        failure ??= ContainerStart.Prepare(step, step.Draft[key], container);
        return failure is null ? null : ChangeRefusals.CannotBeEntered.Refuse(container.Id, failure.Text.Cause.TrimEnd('.'), failure.Chinese.Cause);
    }

    private static bool IsActive(ElementInstance element) =>
        element.Role is (ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound) && element.Phase != ElementPhase.Ended;
}
