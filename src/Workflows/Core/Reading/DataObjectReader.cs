using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads data objects and properties, which are variables of their container. BPMN 2.0.2, 10.4.1.</summary>
internal static class DataObjectReader
{
    public static ImmutableArray<DataObject> Read(XElement container, ReadingContext context)
    {
        var names = container.Elements(Bpmn.Model + "dataObjectReference")
            .Where(reference => reference.Get("dataObjectRef") is not null)
            .GroupBy(reference => Bpmn.LocalReference(reference.Get("dataObjectRef")!), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Get("name"), StringComparer.Ordinal);
        return
        [
            .. container.Elements()
                .Where(element => element.Name == Bpmn.Model + "dataObject" || element.Name == Bpmn.Model + "property")
                .Select(element => new DataObject(
                    element.Id(),
                    element.Get("name") ?? names.GetValueOrDefault(element.Id()) ?? element.Id(),
                    context.OptionalExpression(ZeebeReader.Properties(element).GetValueOrDefault("value"), element.Id(), "first value"))),
        ];
    }
}
