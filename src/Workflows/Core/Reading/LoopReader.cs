using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads how an activity repeats. BPMN 2.0.2, 10.3.8; <c>zeebe:loopCharacteristics</c>.</summary>
internal static class LoopReader
{
    public static LoopCharacteristics? Read(XElement activity, ReadingContext context)
    {
        if (activity.Element(Bpmn.Model + "standardLoopCharacteristics") is { } standard)
        {
            return Standard(standard, activity.Id(), context);
        }

        return activity.Element(Bpmn.Model + "multiInstanceLoopCharacteristics") is { } multi ? Multi(multi, activity, context) : null;
    }

    private static StandardLoop Standard(XElement element, string id, ReadingContext context) => new(
        element.Flag("testBefore", false),
        context.OptionalExpression(element.Element(Bpmn.Model + "loopCondition")?.Value, id, "loop condition"),
        context.OptionalExpression(element.Get("loopMaximum"), id, "loop maximum"));

    private static MultiInstance Multi(XElement element, XElement activity, ReadingContext context)
    {
        var id = activity.Id();
        var zeebe = element.Extension("loopCharacteristics");
        return new MultiInstance(
            element.Flag("isSequential", false),
            context.OptionalExpression(zeebe?.Get("inputCollection"), id, "input collection"),
            zeebe?.Get("inputElement"),
            zeebe?.Get("outputCollection"),
            context.OptionalExpression(zeebe?.Get("outputElement"), id, "output element"),
            context.OptionalExpression(element.Element(Bpmn.Model + "loopCardinality")?.Value, id, "loop cardinality"),
            context.OptionalExpression(element.Element(Bpmn.Model + "completionCondition")?.Value, id, "completion condition"),
            Behavior(element, activity, context));
    }

    private static MultiInstanceBehavior? Behavior(XElement element, XElement activity, ReadingContext context) => element.Get("behavior") switch
    {
        "None" => new MultiInstanceBehavior(null, Referenced(element, "noneBehaviorEventRef", activity, context), []),
        "One" => new MultiInstanceBehavior(Referenced(element, "oneBehaviorEventRef", activity, context), null, []),
        "Complex" => new MultiInstanceBehavior(null, null, Complex(element, activity, context)),
        _ => null,
    };

    private static EventDefinition? Referenced(XElement element, string attribute, XElement activity, ReadingContext context) =>
        element.Get(attribute) is { } reference && context.ResolveEventDefinition(reference, activity.Id()) is { } definition
            ? EventDefinitionReader.Read(definition, activity, context)
            : null;

    private static ImmutableArray<(Expression Condition, EventDefinition Thrown)> Complex(XElement element, XElement activity, ReadingContext context)
    {
        var behaviors = ImmutableArray.CreateBuilder<(Expression, EventDefinition)>();
        foreach (var definition in element.Elements(Bpmn.Model + "complexBehaviorDefinition"))
        {
            var condition = context.OptionalExpression(definition.Element(Bpmn.Model + "condition")?.Value, activity.Id(), "behavior condition");
            if (condition is not null && definition.Element(Bpmn.Model + "event") is { } thrown)
            {
                behaviors.AddRange(EventDefinitionReader.All(thrown, context).Select(inner => (condition, inner)));
            }
        }

        return behaviors.ToImmutable();
    }
}
