using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads the gateways that have more than their flows.</summary>
internal static class GatewayReader
{
    public static FlowNode EventBased(XElement element, ReadingContext context) => new EventBasedGateway
    {
        Id = element.Id(),
        Instantiate = element.Flag("instantiate", false),
        IsParallel = element.Get("eventGatewayType") == "Parallel",
    };

    public static FlowNode Complex(XElement element, ReadingContext context) => new ComplexGateway
    {
        Id = element.Id(),
        ActivationCondition = context.OptionalExpression(element.Element(Bpmn.Model + "activationCondition")?.Value, element.Id(), "activation condition"),
    };
}
