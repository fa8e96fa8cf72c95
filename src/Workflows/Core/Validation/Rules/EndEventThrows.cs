using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>An end event does something that ends a path. BPMN 2.0.2, table 10.88.</summary>
internal sealed class EndEventThrows : IValidationRule
{
    public string Name => "end-event-throws";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.OfType<EndEvent>())
        {
            foreach (var thrown in node.Definitions.Where(thrown => thrown is TimerEventDefinition or ConditionalEventDefinition or LinkEventDefinition))
            {
                problems.Error(Name, node.Id, $"Expected end event '{node.Id}' to throw something or to end, but {thrown.GetType().Name.Replace("EventDefinition", string.Empty, StringComparison.Ordinal)} can only be waited for.");
            }

            if (node.Definitions.Any(thrown => thrown is CancelEventDefinition) && !InsideTransaction(node))
            {
                problems.Error(Name, node.Id, $"Expected cancel end event '{node.Id}' inside a transaction, but no transaction contains it.");
            }

            if (node.Definitions.Any(thrown => thrown is ErrorEventDefinition { Code: null }))
            {
                problems.Error(Name, node.Id, $"Expected error end event '{node.Id}' to name an error with a code, but it names none; choose or create the error in the properties panel.");
            }
        }
    }

    private static bool InsideTransaction(FlowNode node)
    {
        for (var container = node.Parent; container is not null; container = container.Parent)
        {
            if (container is TransactionSubProcess)
            {
                return true;
            }
        }

        return false;
    }
}
