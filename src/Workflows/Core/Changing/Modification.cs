using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>Changes what runs: starts before or after an element, cancels, moves.</summary>
internal static class Modification
{
    public static StepResult.Rejected? Apply(StepExecution step, ModifyInstance command)
    {
        if (command.Instructions.IsDefaultOrEmpty)
        {
            return Rejections.InvalidArgument("at least one change", "there is none");
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
            return Rejections.InvalidArgument("an element of the process", $"'{elementId}' is none");
        }

        if (node is BoundaryEvent or EventSubProcess or Activity { IsForCompensation: true })
        {
            return Rejections.InvalidArgument("an element that a flow may enter", $"'{elementId}' is only triggered by an event");
        }

        if (behind && node is EventBasedGateway)
        {
            return Rejections.InvalidArgument("an element that is left by its own rules", $"'{elementId}' is left by the first event behind it; start before that event instead");
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
            return Rejections.NotFound("element instance", key);
        }

        if (element.ScopeKey == 0)
        {
            return Rejections.InvalidArgument("an element inside the process", "it is the process itself; cancel the instance");
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
                && !IsBeingUndone(element))
            .Select(element => element.Key).ToList();
        if (wanted != 0)
        {
            key = wanted;
            return running.Contains(wanted) ? null : Rejections.NotFound($"an active instance of '{container.Id}'", wanted);
        }

        if (running.Count == 1)
        {
            key = running[0];
            return null;
        }

        if (running.Count > 1)
        {
            return Rejections.InvalidArgument($"which of the {running.Count} active instances of '{container.Id}' is meant", "none is named");
        }

        if (container.Loop is not null)
        {
            return Rejections.InvalidState($"an active instance of '{container.Id}'", "it repeats and does not run; start before it instead");
        }

        return Scope(step, container.Parent!, 0, out var outer) ?? Enter(step, container, outer, out key);
    }

    private static StepResult.Rejected? Enter(StepExecution step, Container container, long scopeKey, out long key)
    {
        key = step.NextKey();
        step.Emit(new ElementActivated(key, container.Id, scopeKey));
        Failure? failure = container.Inputs.Length > 0 ? Mappings.ApplyInputs(step, step.Draft[key], container) : null;
        failure ??= Subscriptions.OpenBoundary(step, step.Draft[key], container);
        failure ??= ContainerStart.Prepare(step, step.Draft[key], container);
        return failure is null ? null : Rejections.InvalidState($"that '{container.Id}' can be entered", failure.Text.Cause.TrimEnd('.'));
    }

    // A completed scope that was entered again ends when everything in it is undone, whatever else were put there.
    private static bool IsBeingUndone(ElementInstance element) => element.Compensation is { Bound: not 0, For: not 0 };

    private static bool IsActive(ElementInstance element) =>
        element.Role is (ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound) && element.Phase != ElementPhase.Ended;
}
