using System.Collections.Immutable;
using BackOffice.Workflows.Core.Changing;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.State.Appliers;

namespace BackOffice.Workflows.Core;

/// <summary>The BPMN engine: a function without clock, input, output or chance.</summary>
public static class ProcessEngine
{
    /// <summary>Carries a command out.</summary>
    /// <param name="definition">The version of the definition that the instance follows.</param>
    /// <param name="state">The instance; null for <see cref="StartInstance"/>.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="context">Time, actor, keys, limits.</param>
    /// <returns>Accepted with events, effects and the new state; or rejected, and nothing changed.</returns>
    public static StepResult Step(ProcessDefinition definition, ProcessInstance? state, Command command, StepContext context)
    {
        if (Admission.Check(state, command, context) is { } refused)
        {
            return refused;
        }

        var follows = command is MigrateInstance migrate ? migrate.Target : definition;
        var step = new StepExecution(follows, state, context) { Source = definition, IsStarting = state is null };
        if (CommandHandlers.Handle(step, command) is { } rejected)
        {
            return rejected;
        }

        step.Run();
        return step.Result();
    }

    /// <summary>What a command would bring and take away, without doing it; null with the rejection where it would be refused.</summary>
    public static ChangePreview? Preview(
        ProcessDefinition definition, ProcessInstance state, Command command, StepContext context, out StepResult.Rejected? rejected)
    {
        var result = Step(definition, state, command, context);
        rejected = result as StepResult.Rejected;
        return result is StepResult.Accepted accepted ? ChangePreview.Between(state, accepted.State) : null;
    }

    /// <summary>The start events of a process whose condition holds for these variables. There is no case yet, so nothing else is seen but the company.</summary>
    public static ImmutableArray<string> ConditionsThatHold(ProcessDefinition definition, Variables variables, StepContext context)
    {
        var evaluate = new Evaluator(context, new InstanceDraft(null));
        return [.. definition.Process.StartEvents.Where(start => start.Definitions.OfType<ConditionalEventDefinition>().Any(one => Holds(evaluate, one, variables))).Select(start => start.Id)];
    }

    /// <summary>The state after one more event.</summary>
    public static ProcessInstance Evolve(ProcessInstance? state, ProcessEvent happened)
    {
        var draft = new InstanceDraft(state);
        EventAppliers.Apply(draft, happened);
        return draft.Freeze();
    }

    /// <summary>The state after all events of an instance, the first of which started it.</summary>
    public static ProcessInstance Replay(IEnumerable<ProcessEvent> events)
    {
        var draft = new InstanceDraft(null);
        foreach (var happened in events)
        {
            EventAppliers.Apply(draft, happened);
        }

        return draft.Freeze();
    }

    // What cannot be said (a variable is missing) does not hold, as with every condition that is watched.
    private static bool Holds(Evaluator evaluate, ConditionalEventDefinition condition, Variables variables)
    {
        Failure? failure = null;
        return evaluate.Condition(condition.Condition, 0, "condition", ref failure, variables) && failure is null;
    }
}
