using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads the subprocesses; their content is read by <see cref="ProcessReader"/>.</summary>
internal static class ContainerReader
{
    public static FlowNode SubProcess(XElement element, ReadingContext context) =>
        element.Flag("triggeredByEvent", false) ? new EventSubProcess { Id = element.Id() } : new SubProcess { Id = element.Id() };

    public static FlowNode AdHoc(XElement element, ReadingContext context)
    {
        var id = element.Id();
        var extension = element.Extension("adHoc");
        var condition = element.Element(Bpmn.Model + "completionCondition")?.Value ?? extension?.Get("completionCondition");
        foreach (var (what, present) in new[] { ("a job (zeebe:taskDefinition)", element.Extension("taskDefinition") is not null), ("an output collection", extension?.Get("outputCollection") is not null) })
        {
            if (present)
            {
                context.Problems.Error("not-executed", id, $"Expected an ad-hoc subprocess that starts its elements by list or by hand, but '{id}' has {what}, which is not executed.");
            }
        }

        return new AdHocSubProcess
        {
            Id = id,
            ActiveElements = context.OptionalExpression(extension?.Get("activeElementsCollection"), id, "active elements"),
            CompletionCondition = context.OptionalExpression(condition, id, "completion condition"),
            CancelRemainingInstances = element.Flag("cancelRemainingInstances", true),
            IsSequential = element.Get("ordering") == "Sequential",
        };
    }
}
