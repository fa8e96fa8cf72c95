using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads the five kinds of event.</summary>
internal static class EventReader
{
    public static FlowNode Start(XElement element, ReadingContext context) => new StartEvent
    {
        Id = element.Id(),
        Definitions = EventDefinitionReader.All(element, context),
        ParallelMultiple = element.Flag("parallelMultiple", false),
        IsInterrupting = element.Flag("isInterrupting", true),
        Form = ZeebeReader.Form(element),
    };

    public static FlowNode End(XElement element, ReadingContext context) => new EndEvent
    {
        Id = element.Id(),
        Definitions = EventDefinitionReader.All(element, context),
        Job = Job(element, context),
    };

    public static FlowNode Catch(XElement element, ReadingContext context) => new IntermediateCatchEvent
    {
        Id = element.Id(),
        Definitions = EventDefinitionReader.All(element, context),
        ParallelMultiple = element.Flag("parallelMultiple", false),
    };

    public static FlowNode Throw(XElement element, ReadingContext context) => new IntermediateThrowEvent
    {
        Id = element.Id(),
        Definitions = EventDefinitionReader.All(element, context),
        Job = Job(element, context),
    };

    public static FlowNode Boundary(XElement element, ReadingContext context) => new BoundaryEvent
    {
        Id = element.Id(),
        Definitions = EventDefinitionReader.All(element, context),
        ParallelMultiple = element.Flag("parallelMultiple", false),
        IsInterrupting = element.Flag("cancelActivity", true),
    };

    // Modelers write the job of a throwing message event under the event or under its message definition.
    private static JobDefinition? Job(XElement element, ReadingContext context) =>
        ZeebeReader.Job(element, context)
        ?? (element.Element(Bpmn.Model + "messageEventDefinition") is { } message ? ZeebeReader.Job(message, context) : null);
}
