using System.Collections.Immutable;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads the extension elements of the Zeebe vocabulary.</summary>
internal static class ZeebeReader
{
    private static readonly Expression ThreeRetries = Expression.Of("3");
    private static readonly string[] TaskChanges = ["creating", "assigning", "updating", "completing", "canceling", "create", "assignment", "update", "complete", "cancel"];

    public static ImmutableArray<Mapping> Mappings(XElement element, string direction, ReadingContext context) =>
        element.Extension("ioMapping") is not { } mapping
            ? []
            : [.. mapping.Elements(Bpmn.Zeebe + direction).Select(entry => new Mapping(
                context.Expression(entry.Get("source") ?? "= null", element.Id(), $"{direction} mapping '{entry.Get("target")}'"),
                entry.Get("target") ?? string.Empty))];

    public static ImmutableDictionary<string, string> Properties(XElement element) => Pairs(element.Extension("properties"), "property", "name");

    public static ImmutableArray<ExecutionListener> Listeners(XElement element, ReadingContext context) =>
        element.Extension("executionListeners") is not { } listeners
            ? []
            : [.. listeners.Elements(Bpmn.Zeebe + "executionListener").Where(listener => Known(listener, element, context, "execution", "start", "end")).Select(listener => new ExecutionListener(
                listener.Get("eventType") != "end",
                context.Expression(listener.Get("type") ?? string.Empty, element.Id(), "listener's type"),
                Retries(listener, element, context)))];

    public static ImmutableArray<TaskListener> TaskListeners(XElement element, ReadingContext context) =>
        element.Extension("taskListeners") is not { } listeners
            ? []
            : [.. listeners.Elements(Bpmn.Zeebe + "taskListener").Where(listener => Known(listener, element, context, "task", TaskChanges)).Select(listener => new TaskListener(
                Change(listener.Get("eventType")),
                context.Expression(listener.Get("type") ?? string.Empty, element.Id(), "task listener's type"),
                Retries(listener, element, context)))];

    public static JobDefinition? Job(XElement element, ReadingContext context)
    {
        if (element.Extension("taskDefinition") is not { } definition || string.IsNullOrWhiteSpace(definition.Get("type")))
        {
            return null;
        }

        return new JobDefinition(
            context.Expression(definition.Get("type")!, element.Id(), "job type"),
            Retries(definition, element, context),
            Pairs(element.Extension("taskHeaders"), "header", "key"));
    }

    public static FormReference? Form(XElement element)
    {
        var form = element.Extension("formDefinition");
        var id = form?.Get("formId") ?? form?.Get("formKey") ?? form?.Get("externalReference");
        return string.IsNullOrWhiteSpace(id) ? null : new FormReference(id, Binding(form!), form!.Get("versionTag"));
    }

    public static ResourceBinding Binding(XElement element) => element.Get("bindingType") switch
    {
        "deployment" => ResourceBinding.Deployment,
        "versionTag" => ResourceBinding.VersionTag,
        _ => ResourceBinding.Latest,
    };

    private static Expression Retries(XElement element, XElement owner, ReadingContext context) =>
        context.OptionalExpression(element.Get("retries"), owner.Id(), "number of retries") ?? ThreeRetries;

    // Camunda 8.8 renamed the events from their past to their present form; files of both ages are read.
    private static TaskChangeKind Change(string? eventType) => eventType switch
    {
        "create" or "creating" => TaskChangeKind.Creating,
        "assignment" or "assigning" => TaskChangeKind.Assigning,
        "update" or "updating" => TaskChangeKind.Updating,
        "cancel" or "canceling" => TaskChangeKind.Canceling,
        _ => TaskChangeKind.Completing,
    };

    // A listener of which nobody knows when it runs is not run at some other time.
    private static bool Known(XElement listener, XElement element, ReadingContext context, string kind, params string[] known)
    {
        var eventType = listener.Get("eventType");
        if (eventType is null ? kind == "task" : known.Contains(eventType, StringComparer.Ordinal))
        {
            return true;
        }

        context.Problems.Error("listener", element.Id(), $"Expected the event type of a {kind} listener of '{element.Id()}' to be one of {string.Join(", ", known.Take(5))}, but found '{eventType}'.");
        return false;
    }

    private static ImmutableDictionary<string, string> Pairs(XElement? list, string entry, string key)
    {
        var pairs = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var element in list?.Elements(Bpmn.Zeebe + entry) ?? [])
        {
            if (element.Get(key) is { Length: > 0 } name)
            {
                pairs[name] = element.Get("value") ?? string.Empty;
            }
        }

        return pairs.ToImmutable();
    }
}
