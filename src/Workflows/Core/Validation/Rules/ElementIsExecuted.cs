using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>What this engine cannot execute exactly is refused by name, never passed over. A line goes when its element gets its behaviour.</summary>
internal sealed class ElementIsExecuted : IValidationRule
{
    public string Name => "element-is-executed";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes)
        {
            if (NotExecuted(node) is { } what)
            {
                problems.Error(Name, node.Id, $"Expected an element that this engine executes, but '{node.Id}' is or has {what}, which it does not execute.");
            }
        }
    }

    private static string? NotExecuted(FlowNode node) => node switch
    {
        EventBasedGateway { IsParallel: true, Instantiate: false } => "a parallel event-based gateway inside the process (BPMN 2.0.2, 10.6.6: only a gateway that starts the process is parallel)",
        StartEvent { Parent: ProcessRoot, ParallelMultiple: true, Definitions.Length: > 1 } => "several triggers that must all come before the process starts; use a parallel event-based gateway that starts it",
        ProcessRoot process when !process.Inputs.IsEmpty || !process.Outputs.IsEmpty =>
            "input or output mappings on the process; put them on its start and end events, or on the call activity that calls it",
        IntermediateCatchEvent { ParallelMultiple: true, Definitions.Length: > 1 } caught when caught.Incoming.Any(flow => flow.Source is EventBasedGateway) =>
            "several triggers that must all come behind an event-based gateway, where the first decides",
        _ => null,
    };
}
