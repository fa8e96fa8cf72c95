using System.Xml.Linq;

namespace BackOffice.Workflows.Core.Tests.Driving;

/// <summary>Adds attributes, extensions and event definitions to one element.</summary>
internal sealed class ElementBuilder(XElement element, XElement definitions)
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    public XElement Xml => element;

    public ElementBuilder Attribute(string name, string value)
    {
        element.SetAttributeValue(name, value);
        return this;
    }

    public ElementBuilder Extension(string name, params (string Name, string Value)[] attributes)
    {
        Extensions().Add(new XElement(Zeebe + name, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value))));
        return this;
    }

    public ElementBuilder Assign(string? assignee = null, string? groups = null, string? users = null)
    {
        (string, string?)[] all = [("assignee", assignee), ("candidateGroups", groups), ("candidateUsers", users)];
        return Extension("assignmentDefinition", [.. all.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!))]);
    }

    public ElementBuilder Schedule(string due) => Extension("taskSchedule", ("dueDate", due));

    public ElementBuilder Input(string source, string target) => Mapping("input", source, target);

    public ElementBuilder Output(string source, string target) => Mapping("output", source, target);

    public ElementBuilder Property(string name, string value)
    {
        Group("properties").Add(new XElement(Zeebe + "property", new XAttribute("name", name), new XAttribute("value", value)));
        return this;
    }

    public ElementBuilder Listener(string when, string type)
    {
        Group("executionListeners").Add(new XElement(Zeebe + "executionListener", new XAttribute("eventType", when), new XAttribute("type", type)));
        return this;
    }

    public ElementBuilder TaskListener(string when, string type)
    {
        Group("taskListeners").Add(new XElement(Zeebe + "taskListener", new XAttribute("eventType", when), new XAttribute("type", type)));
        return this;
    }

    public ElementBuilder Timer(string form, string value) => Event("timerEventDefinition", new XElement(Model + form, value));

    public ElementBuilder Message(string name, string? correlationKey = null)
    {
        var id = Root("message", name);
        if (correlationKey is not null && !definitions.Elements().Single(root => (string?)root.Attribute("id") == id).HasElements)
        {
            definitions.Elements().Single(root => (string?)root.Attribute("id") == id).Add(
                new XElement(Model + "extensionElements", new XElement(Zeebe + "subscription", new XAttribute("correlationKey", correlationKey))));
        }

        return Event("messageEventDefinition", new XAttribute("messageRef", id));
    }

    public ElementBuilder MessageRef(string name, string? correlationKey = null)
    {
        Message(name, correlationKey);
        element.Elements(Model + "messageEventDefinition").Last().Remove();
        return Attribute("messageRef", "message_" + name);
    }

    public ElementBuilder Signal(string name) => Event("signalEventDefinition", new XAttribute("signalRef", Root("signal", name)));

    public ElementBuilder Error(string? code = null) =>
        code is null ? Event("errorEventDefinition") : Event("errorEventDefinition", new XAttribute("errorRef", Root("error", code, "errorCode")));

    public ElementBuilder Escalation(string? code = null) =>
        code is null ? Event("escalationEventDefinition") : Event("escalationEventDefinition", new XAttribute("escalationRef", Root("escalation", code, "escalationCode")));

    public ElementBuilder Condition(string expression) => Event("conditionalEventDefinition", new XElement(Model + "condition", expression));

    public ElementBuilder Terminate() => Event("terminateEventDefinition");

    public ElementBuilder Cancel() => Event("cancelEventDefinition");

    public ElementBuilder Compensate(string? activity = null) =>
        activity is null ? Event("compensateEventDefinition") : Event("compensateEventDefinition", new XAttribute("activityRef", activity));

    public ElementBuilder Link(string name) => Event("linkEventDefinition", new XAttribute("name", name));

    public ElementBuilder ForEach(string collection, string item, bool sequential = false, string? output = null, string? result = null, string? until = null)
    {
        var loop = new XElement(Model + "multiInstanceLoopCharacteristics", new XAttribute("isSequential", sequential ? "true" : "false"));
        var zeebe = new XElement(Zeebe + "loopCharacteristics", new XAttribute("inputCollection", collection), new XAttribute("inputElement", item));
        if (output is not null)
        {
            zeebe.Add(new XAttribute("outputElement", output), new XAttribute("outputCollection", result!));
        }

        loop.Add(new XElement(Model + "extensionElements", zeebe));
        if (until is not null)
        {
            loop.Add(new XElement(Model + "completionCondition", until));
        }

        element.Add(loop);
        return this;
    }

    /// <summary>What a repeated activity throws to its own boundary; the signal is declared by the boundary event.</summary>
    public ElementBuilder Behavior(string behavior, string definition, string condition, string signal)
    {
        var loop = element.Element(Model + "multiInstanceLoopCharacteristics")!;
        loop.SetAttributeValue("behavior", behavior);
        loop.Add(new XElement(Model + definition, new XElement(Model + "condition", condition), new XElement(
            Model + "event", new XElement(Model + "signalEventDefinition", new XAttribute("signalRef", "signal_" + signal)))));
        return this;
    }

    public ElementBuilder Loop(string condition, bool testBefore = false, int? most = null)
    {
        var loop = new XElement(
            Model + "standardLoopCharacteristics", new XAttribute("testBefore", testBefore ? "true" : "false"), new XElement(Model + "loopCondition", condition));
        if (most is not null)
        {
            loop.SetAttributeValue("loopMaximum", most);
        }

        element.Add(loop);
        return this;
    }

    public ElementBuilder Event(string kind, params object[] content)
    {
        element.Add(new XElement(Model + kind, content));
        return this;
    }

    private ElementBuilder Mapping(string kind, string source, string target)
    {
        Group("ioMapping").Add(new XElement(Zeebe + kind, new XAttribute("source", source), new XAttribute("target", target)));
        return this;
    }

    private string Root(string kind, string name, string? codeAttribute = null)
    {
        var id = $"{kind}_{name}";
        if (!definitions.Elements().Any(root => (string?)root.Attribute("id") == id))
        {
            definitions.Add(new XElement(Model + kind, new XAttribute("id", id), new XAttribute("name", name), codeAttribute is null ? null : new XAttribute(codeAttribute, name)));
        }

        return id;
    }

    private XElement Group(string name)
    {
        var extensions = Extensions();
        var group = extensions.Element(Zeebe + name);
        if (group is null)
        {
            group = new XElement(Zeebe + name);
            extensions.Add(group);
        }

        return group;
    }

    private XElement Extensions()
    {
        var extensions = element.Element(Model + "extensionElements");
        if (extensions is null)
        {
            extensions = new XElement(Model + "extensionElements");
            element.AddFirst(extensions);
        }

        return extensions;
    }
}
