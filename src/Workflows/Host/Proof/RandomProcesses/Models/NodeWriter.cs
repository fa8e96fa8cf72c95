using System.Xml.Linq;
using static BackOffice.Workflows.Host.Proof.RandomProcesses.Models.ModelWriter;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Adds attributes, extensions and event definitions to one element.</summary>
internal sealed class NodeWriter(XElement element, XElement definitions)
{
    public NodeWriter Set(string attribute, string value)
    {
        element.SetAttributeValue(attribute, value);
        return this;
    }

    public NodeWriter Extend(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var extension = new XElement(Zeebe + name);
        foreach (var (attribute, value) in attributes)
        {
            extension.SetAttributeValue(attribute, value);
        }

        Extensions().Add(extension);
        return this;
    }

    public NodeWriter Input(string source, string target)
    {
        Extensions().Add(new XElement(
            Zeebe + "ioMapping", new XElement(Zeebe + "input", new XAttribute("source", source), new XAttribute("target", target))));
        return this;
    }

    public NodeWriter Listeners(params ReadOnlySpan<(string When, string Type)> listeners)
    {
        var all = new XElement(Zeebe + "executionListeners");
        foreach (var (when, type) in listeners)
        {
            all.Add(new XElement(Zeebe + "executionListener", new XAttribute("eventType", when), new XAttribute("type", type)));
        }

        Extensions().Add(all);
        return this;
    }

    public NodeWriter TaskListeners(params ReadOnlySpan<string> changes)
    {
        var all = new XElement(Zeebe + "taskListeners");
        foreach (var change in changes)
        {
            // Each says in its type which it is, so that it can be told whether all were asked, in their order.
            all.Add(new XElement(Zeebe + "taskListener", new XAttribute("eventType", change), new XAttribute("type", $"asked-{all.Elements().Count() + 1}-{change}")));
        }

        Extensions().Add(all);
        return this;
    }

    public NodeWriter Timer(string form, string value) => Event("timerEventDefinition", new XElement(Model + form, value));

    public NodeWriter Message() => Event("messageEventDefinition", new XAttribute("messageRef", MessageId()));

    public NodeWriter MessageReference() => Set("messageRef", MessageId());

    public NodeWriter Signal(string name = "s") => Event("signalEventDefinition", new XAttribute("signalRef", Root("signal", name)));

    public NodeWriter Condition(string condition) => Event("conditionalEventDefinition", new XElement(Model + "condition", condition));

    public NodeWriter Error() => Event("errorEventDefinition", new XAttribute("errorRef", Root("error", "E", "errorCode")));

    public NodeWriter Escalation() => Event("escalationEventDefinition", new XAttribute("escalationRef", Root("escalation", "C", "escalationCode")));

    public NodeWriter Compensate(string? activity = null) => Event("compensateEventDefinition", activity is null ? null : new XAttribute("activityRef", activity));

    public NodeWriter Link(string name) => Event("linkEventDefinition", new XAttribute("name", name));

    public NodeWriter Event(string kind, object? content = null)
    {
        element.Add(new XElement(Model + kind, content));
        return this;
    }

    public NodeWriter ForEach(bool sequential, int items, int enough)
    {
        var loop = new XElement(
            Model + "multiInstanceLoopCharacteristics",
            new XAttribute("isSequential", sequential ? "true" : "false"),
            new XElement(
                Model + "extensionElements",
                new XElement(
                    Zeebe + "loopCharacteristics",
                    new XAttribute("inputCollection", $"=if broken = true then 1 else [{string.Join(',', Enumerable.Range(1, items))}]"),
                    new XAttribute("inputElement", "item"),
                    new XAttribute("outputElement", "=item"),
                    new XAttribute("outputCollection", "items"))));
        if (enough > 0)
        {
            loop.Add(new XElement(Model + "completionCondition", $"=numberOfCompletedInstances >= {enough}"));
        }

        element.Add(loop);
        return this;
    }

    public NodeWriter Loop(bool testBefore, int most)
    {
        element.Add(new XElement(
            Model + "standardLoopCharacteristics",
            new XAttribute("testBefore", testBefore ? "true" : "false"),
            new XAttribute("loopMaximum", most),
            new XElement(Model + "loopCondition", "=if broken = true then 1 else loopCounter < 2")));
        return this;
    }

    private string MessageId()
    {
        var id = Root("message", "m");
        var message = definitions.Elements().Single(root => (string?)root.Attribute("id") == id);
        if (!message.HasElements)
        {
            message.Add(new XElement(Model + "extensionElements", new XElement(Zeebe + "subscription", new XAttribute("correlationKey", "=\"k\""))));
        }

        return id;
    }

    private string Root(string kind, string name, string? code = null)
    {
        var id = $"{kind}_{name}";
        if (!definitions.Elements().Any(root => (string?)root.Attribute("id") == id))
        {
            definitions.Add(new XElement(Model + kind, new XAttribute("id", id), new XAttribute("name", name), code is null ? null : new XAttribute(code, name)));
        }

        return id;
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
