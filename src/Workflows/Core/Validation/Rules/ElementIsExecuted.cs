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
                problems.Error(Name, node.Id, $"Expected an element that this engine executes, but '{node.Id}' is or has {what}, which it does not execute yet.");
            }
        }
    }

    private static string? NotExecuted(FlowNode node) => node switch
    {
        UserTask { TaskListeners.IsEmpty: false } => "task listeners",
        EventBasedGateway { Instantiate: true, IsParallel: true } => "a parallel event-based start",
        _ => null,
    };
}
