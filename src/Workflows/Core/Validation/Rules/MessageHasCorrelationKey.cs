using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A message that one instance waits for is matched by its correlation key; without one the name alone decides.</summary>
internal sealed class MessageHasCorrelationKey : IValidationRule
{
    public string Name => "message-has-correlation-key";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.Where(node => !(node is StartEvent && node.Parent is ProcessRoot)))
        {
            if (Awaited(node).Any(message => message.CorrelationKey is null))
            {
                problems.Warning(Name, node.Id, $"'{node.Id}' waits for its message by name alone; with several running instances any of them may receive it. Give the message a correlation key.");
            }
        }
    }

    private static IEnumerable<MessageEventDefinition> Awaited(FlowNode node) => node switch
    {
        ReceiveTask { Instantiate: false } receive => [receive.Message],
        StartEvent or IntermediateCatchEvent or BoundaryEvent => ((EventNode)node).Definitions.OfType<MessageEventDefinition>(),
        _ => [],
    };
}
