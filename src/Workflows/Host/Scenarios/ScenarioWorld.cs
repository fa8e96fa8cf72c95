using BackOffice.Decisions.Feel;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Memory;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>The case of a running scenario and everything around it, seen as the steps need it.</summary>
internal sealed class ScenarioWorld(DefinitionSet definitions, ScenarioSettings settings, MemoryEngine engine, ScenarioJobs jobs, ScenarioDecisions decisions)
{
    private readonly HashSet<long> _seenIncidents = [];

    public MemoryEngine Engine { get; } = engine;

    public ScenarioJobs Jobs { get; } = jobs;

    public ScenarioDecisions Decisions { get; } = decisions;

    /// <summary>The case that the scenario started.</summary>
    public long CaseKey { get; private set; }

    public void Begin(int line, ProcessDefinition process, string? at, Variables start)
    {
        var only = process.Process.StartEvents.Length == 1 ? process.Process.StartEvents[0].Id : null;
        var (key, rejected) = Engine.Start(process, start, Actor.System, at ?? only);
        CaseKey = key;
        Accepted(line, rejected?.Message);
    }

    public void Complete(CompleteTaskStep step)
    {
        var (instance, element) = OpenTask(step.Line, step.Task);
        var actor = ActorOf(step.Line, step.As);
        if (element.Task!.Assignee is null)
        {
            Accepted(step.Line, Engine.Submit(instance.Key, new ClaimTask(element.Key), actor)?.Message);
        }

        var data = Filled(step, instance, element);
        Accepted(step.Line, Engine.Submit(instance.Key, new CompleteTask(element.Key, data), actor)?.Message);
    }

    public void Set(SetStep step) =>
        Accepted(step.Line, Engine.Submit(CaseKey, new SetVariables(CaseKey, step.Values), new Actor("scenario", [], MayAdminister: true))?.Message);

    public (ProcessInstance Instance, ElementInstance Element) OpenTask(int line, string elementId) =>
        FindTask(elementId) ?? throw new ScenarioFailure(line, $"Expected an open task '{elementId}', but open are: {OpenTasks()}.");

    public (ProcessInstance Instance, ElementInstance Element)? FindTask(string elementId)
    {
        foreach (var (instance, element) in Elements().Where(found => found.Element.Task is not null && found.Element.ElementId == elementId))
        {
            return (instance, element);
        }

        return null;
    }

    public IEnumerable<(ProcessInstance Instance, ElementInstance Element)> Elements() =>
        from instance in Engine.Instances
        where !instance.HasEnded
        from element in instance.Elements
        select (instance, element);

    public UserTaskCreated Created(long elementKey, out Instant at)
    {
        var line = Engine.Journal.Last(entry => entry.Event is UserTaskCreated created && created.ElementKey == elementKey);
        at = line.At;
        return (UserTaskCreated)line.Event;
    }

    public void SawIncident(long elementKey) => _seenIncidents.Add(elementKey);

    public void ExpectNoForgottenIncident(int line)
    {
        foreach (var (instance, element) in Elements().Where(found => found.Element.Incident is not null && !_seenIncidents.Contains(found.Element.Key)))
        {
            var raised = Engine.Journal.Select(entry => entry.Event).OfType<IncidentRaised>().Last(incident => incident.ElementKey == element.Key);
            throw new ScenarioFailure(line, $"Expected no incident but those that the scenario expects, but '{element.ElementId}' in '{instance.ProcessId}' stands still: {raised.Cause}");
        }
    }

    private string OpenTasks()
    {
        var open = string.Join(", ", Elements().Where(found => found.Element.Task is not null).Select(found => found.Element.ElementId).Distinct(StringComparer.Ordinal));
        var incidents = Engine.Journal.Select(entry => entry.Event).OfType<IncidentRaised>().Select(incident => incident.Cause).LastOrDefault();
        return (open.Length == 0 ? "none" : open) + (incidents is null ? string.Empty : $" (last incident: {incidents})");
    }

    // A demo person is a member of the role whose key stands before ".demo", as in the development accounts.
    private Actor ActorOf(int line, string name)
    {
        var group = name.EndsWith(".demo", StringComparison.Ordinal) ? name[..^".demo".Length] : name;
        return definitions.Roles.IsEmpty || definitions.Roles.Any(role => role.Key == group)
            ? new Actor(name, [group])
            : throw new ScenarioFailure(line, $"Expected a person of a known role (ROLE.demo), but '{name}' is none. Roles: {string.Join(", ", definitions.Roles.Select(role => role.Key))}.");
    }

    private Variables Filled(CompleteTaskStep step, ProcessInstance instance, ElementInstance element)
    {
        var formId = Created(element.Key, out _).FormId;
        if (formId is null)
        {
            return step.With;
        }

        if (!definitions.Forms.TryGetValue(formId, out var form))
        {
            throw new ScenarioFailure(step.Line, $"Expected the form '{formId}' of task '{step.Task}', but there is none.");
        }

        var options = new FeelEvaluationOptions { Now = Engine.Now.ToDateTimeOffset(), TimeZone = settings.Zone, HostFunctions = WorkCalendarFunctions.All.ByName };
        var result = FormValidator.Validate(form.Schema, FeelVariables.Of(instance.VisibleVariables(element.Key)), FeelVariables.Of(step.With), options);
        return result.Data is { } data
            ? FeelVariables.Of(data)
            : throw new ScenarioFailure(step.Line, $"Expected form '{formId}' to accept what is filled in, but: {string.Join("; ", result.Problems.Select(problem => $"{problem.FieldId}: {problem.In(FormLanguage.English)}"))}");
    }

    private static void Accepted(int line, string? rejection)
    {
        if (rejection is not null)
        {
            throw new ScenarioFailure(line, rejection);
        }
    }
}
