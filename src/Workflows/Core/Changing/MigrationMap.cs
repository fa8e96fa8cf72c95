using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>Which element of one version is which of the other.</summary>
internal sealed class MigrationMap(ProcessDefinition source, ProcessDefinition target, IReadOnlyDictionary<string, string> elements)
{
    public ProcessDefinition Target => target;

    public FlowNode SourceOf(string id) => source.FindNode(id)!;

    /// <summary>The element in the other version: the one named, else the one with the same id; the process is always the process.</summary>
    public FlowNode? Find(string id) =>
        string.Equals(id, source.Id, StringComparison.Ordinal) ? target.Process : target.FindNode(elements.GetValueOrDefault(id, id));

    /// <summary>The flow in the other version: the one with the same id, else the only one between the same elements.</summary>
    public SequenceFlow? FindFlow(string id)
    {
        if (source.FindFlow(id) is not { } flow || Find(flow.Target.Id) is not { } to)
        {
            return null;
        }

        if (target.FindFlow(id) is { } same && same.Target == to)
        {
            return same;
        }

        var from = Find(flow.Source.Id);
        SequenceFlow[] between = [.. to.Incoming.Where(one => one.Source == from)];
        return between.Length == 1 ? between[0] : null;
    }

    /// <summary>Whether what an element waits for exists in the other version too, at the same element and of the same kind.</summary>
    public bool KeepsCatch(FlowNode host, CatchState waiting)
    {
        var before = SourceOf(waiting.TargetId);
        if (Find(waiting.TargetId) is not { } after || after.GetType() != before.GetType())
        {
            return false;
        }

        var atSame = after switch
        {
            BoundaryEvent boundary => boundary.AttachedTo == host,
            StartEvent { Parent: EventSubProcess sub } => sub.Parent == host,
            _ => after == host || host.Outgoing.Any(flow => flow.Target == after),
        };
        return atSame && (after is not EventNode now || now.Definitions.Any(definition => Fits(waiting, definition)));
    }

    private static bool Fits(CatchState waiting, EventDefinition definition) => waiting switch
    {
        TimerWait => definition is TimerEventDefinition,
        MessageWait => definition is MessageEventDefinition,
        SignalWait => definition is SignalEventDefinition,
        _ => definition is ConditionalEventDefinition,
    };
}
