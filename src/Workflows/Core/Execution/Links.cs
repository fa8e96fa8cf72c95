using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Link events of one name in one container. BPMN 2.0.2, 10.5.4.</summary>
internal static class Links
{
    public static IEnumerable<IntermediateCatchEvent> Targets(Container container, string name)
    {
        foreach (var node in container.Children)
        {
            if (node is IntermediateCatchEvent caught
                && caught.Definitions.Any(definition => definition is LinkEventDefinition link && string.Equals(link.Name, name, StringComparison.Ordinal)))
            {
                yield return caught;
            }
        }
    }
}
