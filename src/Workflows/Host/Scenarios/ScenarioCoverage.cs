using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>Which flows, ends, timers and boundary events of each definition the scenarios went through.</summary>
public sealed class ScenarioCoverage
{
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    /// <summary>Adds what a played scenario went through.</summary>
    public void Add(MemoryEngine engine)
    {
        foreach (var line in engine.Journal)
        {
            var process = engine.DefinitionOf(line.InstanceKey).Id;
            var reached = _reached.TryGetValue(process, out var known) ? known : _reached[process] = new HashSet<string>(StringComparer.Ordinal);
            Note(reached, line.Event);
        }
    }

    /// <summary>What no scenario reached: ids of sequence flows, end events, timers and boundary events.</summary>
    public IReadOnlyList<string> Missing(ProcessDefinition process)
    {
        var reached = _reached.GetValueOrDefault(process.Id) ?? [];
        return [.. Wanted(process).Where(id => !reached.Contains(id))];
    }

    /// <summary>How many flows, end events, timers and boundary events a definition has.</summary>
    public static int Total(ProcessDefinition process) => Wanted(process).Count();

    private static IEnumerable<string> Wanted(ProcessDefinition process) =>
        process.Flows.Select(flow => flow.Id).Concat(process.Nodes.Where(node => node is EndEvent or BoundaryEvent || IsTimer(node)).Select(node => node.Id));

    private static bool IsTimer(FlowNode node) => node is EventNode happening && happening.Definitions.Any(definition => definition is TimerEventDefinition);

    private static void Note(HashSet<string> reached, ProcessEvent happened)
    {
        switch (happened)
        {
            case ElementActivated activated:
                reached.Add(activated.ElementId);
                if (activated.Flow is not null)
                {
                    reached.Add(activated.Flow);
                }

                break;
            case TokenJoined joined:
                reached.Add(joined.Flow);
                break;
            default:
                break;
        }
    }
}
