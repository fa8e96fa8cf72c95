using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads what an event waits for or does. BPMN 2.0.2, 10.5.5.</summary>
internal static class EventDefinitionReader
{
    /// <summary>The definitions inside an event and those that it refers to (<c>eventDefinitionRef</c>), in document order.</summary>
    public static ImmutableArray<EventDefinition> All(XElement owner, ReadingContext context)
    {
        var definitions = ImmutableArray.CreateBuilder<EventDefinition>();
        foreach (var element in owner.Elements().Where(element => element.Name.Namespace == Bpmn.Model))
        {
            var definition = element.Name.LocalName == "eventDefinitionRef"
                ? context.ResolveEventDefinition(element.Value, owner.Id())
                : element;
            if (definition is not null && definition.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)
                && Read(definition, owner, context) is { } read)
            {
                definitions.Add(read);
            }
        }

        return definitions.ToImmutable();
    }

    public static EventDefinition? Read(XElement element, XElement owner, ReadingContext context) => element.Name.LocalName switch
    {
        "timerEventDefinition" => Timer(element, owner, context),
        "messageEventDefinition" => Message(element, owner, context),
        "signalEventDefinition" => Signal(element, owner, context),
        "errorEventDefinition" => new ErrorEventDefinition(Code(element, owner, context, "errorRef", "error", "errorCode")),
        "escalationEventDefinition" => new EscalationEventDefinition(Code(element, owner, context, "escalationRef", "escalation", "escalationCode")),
        "conditionalEventDefinition" => Conditional(element, owner, context),
        "compensateEventDefinition" => new CompensateEventDefinition(Reference(element, "activityRef"), element.Flag("waitForCompletion", true)),
        "cancelEventDefinition" => new CancelEventDefinition(),
        "terminateEventDefinition" => new TerminateEventDefinition(),
        "linkEventDefinition" => Link(element, owner, context),
        _ => Unknown(element, owner, context),
    };

    public static MessageEventDefinition? Message(XElement element, XElement owner, ReadingContext context)
    {
        if (context.Resolve(element, owner.Id(), "messageRef", "message") is not { } message)
        {
            context.Problems.Error("message-reference", owner.Id(), "Expected a message (messageRef), but none is given; choose or create the message in the properties panel.");
            return null;
        }

        var published = owner.Extension("publishMessage");
        var correlation = published?.Get("correlationKey") ?? message.Extension("subscription")?.Get("correlationKey");
        return new MessageEventDefinition(
            message.Id(),
            context.Expression(message.Get("name") ?? message.Id(), owner.Id(), "message name"),
            context.OptionalExpression(correlation, owner.Id(), "correlation key"),
            context.OptionalExpression(published?.Get("timeToLive") ?? ZeebeReader.Properties(owner).GetValueOrDefault("timeToLive"), owner.Id(), "time to live"))
        {
            PublishedId = context.OptionalExpression(published?.Get("messageId"), owner.Id(), "message id"),
        };
    }

    private static TimerEventDefinition? Timer(XElement element, XElement owner, ReadingContext context)
    {
        var forms = new (string Name, TimerKind Kind)[] { ("timeDate", TimerKind.Date), ("timeDuration", TimerKind.Duration), ("timeCycle", TimerKind.Cycle) };
        var present = forms.Where(form => !string.IsNullOrWhiteSpace(element.Element(Bpmn.Model + form.Name)?.Value)).ToList();
        if (present.Count != 1)
        {
            context.Problems.Error("timer", owner.Id(), $"Expected a timer with one of date, duration or cycle, but found {present.Count}; give exactly one.");
            return null;
        }

        var text = element.Element(Bpmn.Model + present[0].Name)!.Value.Trim();
        return new TimerEventDefinition(present[0].Kind, context.Expression(text, owner.Id(), "timer"));
    }

    private static SignalEventDefinition? Signal(XElement element, XElement owner, ReadingContext context)
    {
        if (context.Resolve(element, owner.Id(), "signalRef", "signal") is not { } signal)
        {
            context.Problems.Error("signal-reference", owner.Id(), "Expected a signal (signalRef), but none is given; choose or create the signal in the properties panel.");
            return null;
        }

        return new SignalEventDefinition(signal.Id(), context.Expression(signal.Get("name") ?? signal.Id(), owner.Id(), "signal name"));
    }

    private static Expression? Code(XElement element, XElement owner, ReadingContext context, string reference, string kind, string code) =>
        context.Resolve(element, owner.Id(), reference, kind) is { } target
            ? context.OptionalExpression(target.Get(code) ?? target.Get("name"), owner.Id(), $"{kind} code")
            : null;

    private static ConditionalEventDefinition? Conditional(XElement element, XElement owner, ReadingContext context)
    {
        if (element.Extension("conditionalFilter") is not null)
        {
            context.Problems.Error("not-executed", owner.Id(), "Expected a condition that is looked at whenever a variable changes, but a filter (zeebe:conditionalFilter) is given, which is not executed; write what it means into the condition.");
        }

        if (context.OptionalExpression(element.Element(Bpmn.Model + "condition")?.Value, owner.Id(), "condition") is { } condition)
        {
            return new ConditionalEventDefinition(condition);
        }

        context.Problems.Error("condition", owner.Id(), "Expected a condition, but it is empty; write a FEEL expression that starts with '='.");
        return null;
    }

    private static LinkEventDefinition? Link(XElement element, XElement owner, ReadingContext context)
    {
        if (element.Get("name") is { Length: > 0 } name)
        {
            return new LinkEventDefinition(name);
        }

        context.Problems.Error("link", owner.Id(), "Expected a link with a name, but it has none; throwing and catching link find each other by it.");
        return null;
    }

    private static EventDefinition? Unknown(XElement element, XElement owner, ReadingContext context)
    {
        context.Problems.Error("unknown-event", owner.Id(), $"Expected an event of BPMN 2.0, but found '{element.Name.LocalName}', which cannot be executed.");
        return null;
    }

    private static string? Reference(XElement element, string attribute) =>
        element.Get(attribute) is { Length: > 0 } reference ? Bpmn.LocalReference(reference) : null;
}
