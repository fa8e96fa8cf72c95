using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Memory;

namespace BackOffice.Conformance.Betsy;

/// <summary>The processes of one file of the suite.</summary>
internal sealed class BetsyLibrary(ImmutableArray<ProcessDefinition> processes) : IProcessLibrary
{
    public ProcessDefinition? Find(string processId) =>
        processes.FirstOrDefault(process => process.Id == processId[(processId.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    public IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedByMessage(string name) =>
        from process in processes
        from node in process.Process.Children
        where Messages(node).Any(message => message.Name.Text == name)
        select (process, node.Id);

    public IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedBySignal(string name) =>
        from process in processes
        from start in process.Process.StartEvents
        where start.Definitions.OfType<SignalEventDefinition>().Any(signal => signal.Name.Text == name)
        select (process, start.Id);

    private static IEnumerable<MessageEventDefinition> Messages(FlowNode node) => node switch
    {
        StartEvent start => start.Definitions.OfType<MessageEventDefinition>(),
        ReceiveTask { Instantiate: true } receive => [receive.Message],
        _ => [],
    };
}
