using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>An activity that needs several tokens to start (<c>startQuantity</c>): they wait before it like before a join. BPMN 2.0.2, table 10.3.</summary>
internal static class Quantities
{
    public static void Arrive(StepExecution step, Activity activity, long scopeKey, string flow)
    {
        var key = Joins.Waiting(step, activity, scopeKey);
        if (key == 0)
        {
            key = step.Enter(activity, scopeKey, flow, ElementRole.Join);
        }
        else
        {
            step.Emit(new TokenJoined(key, flow));
        }

        var count = 0;
        foreach (var token in step.Draft[key].Tokens)
        {
            count += token.Count;
        }

        if (count >= activity.StartQuantity)
        {
            step.Enter(activity, scopeKey);
            step.Emit(new ElementCompleted(key));
        }
        else
        {
            step.Disturb(scopeKey);
        }
    }
}
