using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.State.Appliers;

namespace BackOffice.Workflows.Core;

/// <summary>The BPMN engine: a function without clock, input, output or chance.</summary>
public static class ProcessEngine
{
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
}
