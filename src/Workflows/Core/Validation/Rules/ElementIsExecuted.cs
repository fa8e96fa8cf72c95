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
        AdHocSubProcess => "an ad-hoc subprocess",
        ComplexGateway => "a complex gateway",
        TransactionSubProcess => "a transaction",
        Activity { IsForCompensation: true } => "a compensation handler",
        Activity { Loop: MultiInstance { Behavior: not null } } => "events thrown by a multi-instance activity",
        Activity { StartQuantity: > 1 } or Activity { CompletionQuantity: > 1 } => "a start or completion quantity above 1",
        EventNode happening when happening.Definitions.Any(trigger => trigger is CompensateEventDefinition) => "a compensation event",
        EventNode happening when happening.Definitions.Any(trigger => trigger is CancelEventDefinition) => "a cancel event",
        _ => null,
    };
}
