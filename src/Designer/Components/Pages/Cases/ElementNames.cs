using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>The elements' names in both languages; one without a name is called by its id.</summary>
internal static class ElementNames
{
    public static LocalName Of(ProcessDefinition definition, string elementId) =>
        definition.FindNode(elementId) is { } node ? Of(node, elementId) : new LocalName(elementId);

    public static LocalName Of(FlowNode node, string otherwise) =>
        new(string.IsNullOrWhiteSpace(node.Name) ? otherwise : node.Name, node.Properties.GetValueOrDefault(WorkItem.EnglishNameProperty));
}
