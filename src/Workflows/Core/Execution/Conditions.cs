using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Looks at the conditions that are watched. One fires when it becomes true, not again while it stays so. BPMN 2.0.2, 10.5.5.</summary>
internal static class Conditions
{
    public static void Look(StepExecution step)
    {
        List<(long Key, ConditionWait Waiting)>? watched = null;
        foreach (var element in step.Draft.Elements.All())
        {
            foreach (var waiting in element.Catches)
            {
                if (waiting is ConditionWait condition && element.Phase == ElementPhase.Active)
                {
                    (watched ??= []).Add((element.Key, condition));
                }
            }
        }

        foreach (var (key, waiting) in watched ?? [])
        {
            Look(step, key, waiting);
        }
    }

    private static void Look(StepExecution step, long key, ConditionWait waiting)
    {
        if (step.Find(key) is not { Phase: ElementPhase.Active } element || !element.Catches.Any(other => other.Key == waiting.Key))
        {
            return;
        }

        // What cannot be said yet (a variable is missing) does not hold.
        Failure? failure = null;
        var definition = ((EventNode)step.Definition.FindNode(waiting.TargetId)!).Definitions.OfType<ConditionalEventDefinition>().First();
        var holds = step.Evaluate.Condition(definition.Condition, key, "condition", ref failure) && failure is null;
        if (holds == waiting.Holds)
        {
            return;
        }

        step.Emit(new ConditionChanged(key, waiting.Key, holds));
        if (holds)
        {
            Triggers.Fire(step, step.Draft[key], waiting, Variables.Empty);
        }
    }
}
