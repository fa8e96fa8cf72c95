using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Runs execution listeners one after the other, as jobs.</summary>
internal static class Listeners
{
    /// <summary>Starts the next listener of this phase. True when one was started, or cannot be (then with a failure): the element waits.</summary>
    public static bool RunNext(StepExecution step, ElementInstance element, FlowNode node, bool onStart, out Failure? failure)
    {
        failure = null;
        if (node.Listeners.Length == 0 || element.Role == ElementRole.LoopBody)
        {
            return false;
        }

        var skip = element.ListenersDone;
        foreach (var listener in node.Listeners)
        {
            if (listener.OnStart != onStart || skip-- > 0)
            {
                continue;
            }

            var purpose = onStart ? JobPurpose.StartListener : JobPurpose.EndListener;
            failure = Jobs.Create(step, element.Key, listener.Type, listener.Retries, ImmutableDictionary<string, string>.Empty, purpose);
            return true;
        }

        return false;
    }
}
