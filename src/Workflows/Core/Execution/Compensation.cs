using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Undoes completed activities, the last completed first, one after the other. BPMN 2.0.2, 10.7 and 13.5.5.</summary>
internal static class Compensation
{
    // A scope that its own event subprocess undoes: nothing in it is undone by itself.
    private const long NothingByItself = 1;

    /// <summary>The place of a completed activity among what may be undone; 0 where it need not be kept.</summary>
    public static long OrderOf(StepExecution step, ElementInstance element, FlowNode node)
    {
        if (!step.Facts.UsesCompensation || node is not Activity activity || activity.IsForCompensation || element.ScopeKey == 0
            || element.Compensation is { For: not 0 })
        {
            return 0;
        }

        // A repeated activity is undone round by round: its rounds are kept inside its body. BPMN 2.0.2, 13.5.5.
        var handled = activity.CompensationHandler is not null && element.Role != ElementRole.LoopBody;
        var undoesInside = element.Role != ElementRole.LoopBody && activity is Container container and not EventSubProcess && (element.Compensation is { Holds: true } || Handler(container) is not null);
        var holdsRounds = element.Role == ElementRole.LoopBody && element.Compensation is { Holds: true };
        return handled || undoesInside || holdsRounds ? step.NextKey() : 0;
    }

    /// <summary>Whether a completed scope was entered again to be undone: no token comes out of it, and it ends when everything in it is undone.</summary>
    public static bool IsReopened(ElementInstance element) => element.Compensation is { For: not 0, Bound: not 0 };

    /// <summary>A throwing event begins to undo; it is left once everything is undone.</summary>
    public static void Begin(StepExecution step, ElementInstance thrower)
    {
        step.Emit(new CompensationBegun(thrower.Key, thrower.Key));
        step.Compensate(thrower.Key);
    }

    /// <summary>Undoes the next activity; with none left, what undoes goes on.</summary>
    public static void Next(StepExecution step, long key)
    {
        if (step.Find(key) is not { Compensation: { Bound: not 0 } compensation } element)
        {
            return;
        }

        var reopened = compensation.For != 0;
        var scopeKey = reopened ? key : ScopeOf(step, element);
        if (Last(step, scopeKey, compensation.Bound, reopened ? null : Wanted(step, element)) is { } kept)
        {
            Undo(step, kept, key);
        }
        else if (reopened)
        {
            step.Emit(new ElementCompleted(key));
            step.Compensate(compensation.For);
            if (step.Find(compensation.For) is null)
            {
                // Whatever undid it was ended meanwhile: nobody else tells the scope that something in it ended.
                Lifecycle.AfterEnd(step, element.ScopeKey);
            }
        }
        else if (step.NodeOf(element) is EndEvent { Definitions: [CancelEventDefinition] })
        {
            Transactions.Leave(step, step.Draft[scopeKey]);
        }
        else
        {
            step.Complete(key);
        }
    }

    private static void Undo(StepExecution step, ElementInstance kept, long forKey)
    {
        var activity = (Activity)step.NodeOf(kept);
        var isBody = kept.Loop is not null && activity.Loop is not null && kept.LoopIndex == 0;
        if (activity.CompensationHandler is { } handler && !isBody)
        {
            var key = step.Enter(handler, kept.ScopeKey);
            step.Emit(new CompensationHandlerStarted(key, kept.Key, forKey));
            if (kept.LoopIndex != 0)
            {
                // What distinguishes the rounds is in each round's own variables: counter, item, inputs.
                step.Emit(new VariablesSet(key, kept.Variables));
            }

            return;
        }

        var own = activity is Container container && !isBody ? Handler(container) : null;
        step.Emit(new ScopeReopened(kept.Key, forKey, own is null ? long.MaxValue : NothingByItself));
        if (own is null)
        {
            step.Compensate(kept.Key);
        }
        else
        {
            var key = step.Enter(own, kept.Key);
            step.Emit(new CompensationHandlerStarted(key, 0, kept.Key));
        }
    }

    /// <summary>The scope in which an event undoes: that of the transaction for a cancellation; the one around for an event subprocess.</summary>
    public static long ScopeOf(StepExecution step, ElementInstance thrower)
    {
        var scope = step.Draft[thrower.ScopeKey];
        var cancels = step.NodeOf(thrower) is EventNode { Definitions: [CancelEventDefinition] };
        while (cancels ? step.NodeOf(scope) is not TransactionSubProcess && scope.ScopeKey != 0 : step.NodeOf(scope) is EventSubProcess)
        {
            scope = step.Draft[scope.ScopeKey];
        }

        return scope.Key;
    }

    private static EventSubProcess? Handler(Container container)
    {
        foreach (var subProcess in container.EventSubProcesses)
        {
            if (subProcess.Trigger.Definitions is [CompensateEventDefinition])
            {
                return subProcess;
            }
        }

        return null;
    }

    private static string? Wanted(StepExecution step, ElementInstance thrower)
    {
        foreach (var definition in ((EventNode)step.NodeOf(thrower)).Definitions)
        {
            if (definition is CompensateEventDefinition compensate)
            {
                return compensate.ActivityId;
            }
        }

        return null;
    }

    private static ElementInstance? Last(StepExecution step, long scopeKey, long bound, string? activityId)
    {
        ElementInstance? last = null;
        foreach (var element in step.Draft.Elements.All())
        {
            if (element.Role == ElementRole.Compensable
                && element.ScopeKey == scopeKey
                && element.Compensation!.Order < bound
                && element.Compensation.Order > (last?.Compensation!.Order ?? 0)
                && (activityId is null || string.Equals(activityId, element.ElementId, StringComparison.Ordinal)))
            {
                last = element;
            }
        }

        return last;
    }
}
