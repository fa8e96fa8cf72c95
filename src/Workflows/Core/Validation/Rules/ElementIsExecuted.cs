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
        _ => null,
    };
}
