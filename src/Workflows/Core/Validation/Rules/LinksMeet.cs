using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A throwing link has exactly one catching link of its name in the same scope. BPMN 2.0.2, 10.5.5 (Link).</summary>
internal sealed class LinksMeet : IValidationRule
{
    public string Name => "links-meet";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var thrown in definition.Nodes.OfType<IntermediateThrowEvent>())
        {
            foreach (var link in thrown.Definitions.OfType<LinkEventDefinition>())
            {
                var catches = thrown.Parent!.Children.OfType<IntermediateCatchEvent>().Count(node => node.Definitions.Contains(link));
                if (catches != 1)
                {
                    problems.Error(Name, thrown.Id, $"Expected exactly one catching link named '{link.Name}' beside '{thrown.Id}', but found {catches}.");
                }
            }

            if (thrown.Definitions.Any(definition => definition is LinkEventDefinition) && !thrown.Outgoing.IsEmpty)
            {
                problems.Error(Name, thrown.Id, $"Expected no sequence flow out of throwing link '{thrown.Id}', but '{thrown.Outgoing[0].Id}' leaves it; the token goes on at the catching link.");
            }
        }
    }
}
