using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Every BPMN element that becomes a node, and who reads it. What is not listed here is refused by name.</summary>
internal static class NodeReaders
{
    public static readonly ImmutableDictionary<string, Func<XElement, ReadingContext, FlowNode?>> ByElement =
        new Dictionary<string, Func<XElement, ReadingContext, FlowNode?>>(StringComparer.Ordinal)
        {
            ["startEvent"] = EventReader.Start,
            ["endEvent"] = EventReader.End,
            ["intermediateCatchEvent"] = EventReader.Catch,
            ["intermediateThrowEvent"] = EventReader.Throw,
            ["boundaryEvent"] = EventReader.Boundary,
            ["task"] = (element, _) => new UndefinedTask { Id = element.Id() },
            ["manualTask"] = (element, _) => new ManualTask { Id = element.Id() },
            ["userTask"] = TaskReader.User,
            ["serviceTask"] = TaskReader.Service,
            ["sendTask"] = TaskReader.Send,
            ["receiveTask"] = TaskReader.Receive,
            ["scriptTask"] = TaskReader.Script,
            ["businessRuleTask"] = TaskReader.BusinessRule,
            ["callActivity"] = TaskReader.Call,
            ["subProcess"] = ContainerReader.SubProcess,
            ["transaction"] = (element, _) => new TransactionSubProcess { Id = element.Id() },
            ["adHocSubProcess"] = ContainerReader.AdHoc,
            ["exclusiveGateway"] = (element, _) => new ExclusiveGateway { Id = element.Id() },
            ["parallelGateway"] = (element, _) => new ParallelGateway { Id = element.Id() },
            ["inclusiveGateway"] = (element, _) => new InclusiveGateway { Id = element.Id() },
            ["eventBasedGateway"] = GatewayReader.EventBased,
            ["complexGateway"] = GatewayReader.Complex,
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Elements of a process that carry no token: kept in the file, without effect on execution.</summary>
    public static readonly ImmutableHashSet<string> WithoutEffect = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "extensionElements", "documentation", "incoming", "outgoing", "laneSet", "sequenceFlow", "association", "textAnnotation", "group",
        "dataObject", "dataObjectReference", "dataStoreReference", "property", "ioSpecification", "dataInputAssociation",
        "dataOutputAssociation", "multiInstanceLoopCharacteristics", "standardLoopCharacteristics", "auditing", "monitoring",
        "completionCondition", "resourceRole", "performer", "humanPerformer", "potentialOwner", "supportedInterfaceRef", "ioBinding",
        "correlationSubscription", "supports", "rendering");
}
