using System.Xml.Linq;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses;

namespace BackOffice.Workflows.Host.Tests.Proof;

/// <summary>Bugs as an engine may have them, each with words of the oracle that finds it.</summary>
internal static class PlantedBugs
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static IReadOnlyDictionary<string, (Func<IEngineUnderProof> Engine, string[] Found)> All { get; } =
        new Dictionary<string, (Func<IEngineUnderProof>, string[])>(StringComparer.Ordinal)
        {
            ["a parallel join fires early"] = (() => Drawn(xml => Joins(xml, "parallelGateway", "complexGateway")), ["arrived", "left along"]),
            ["an inclusive join waits for every flow"] = (() => Drawn(xml => Joins(xml, "inclusiveGateway", "parallelGateway")), ["The inclusive join"]),
            ["an inclusive join fires at the first token"] = (() => Drawn(xml => Joins(xml, "inclusiveGateway", "complexGateway")), ["arrived", "left along"]),
            ["an exclusive gateway takes every flow that holds"] = (() => Drawn(xml => Splits(xml, "exclusiveGateway", "inclusiveGateway")), ["arrived", "left along"]),
            ["a boundary event is not waited for"] = (() => new BuggyEngine { Events = WithoutBoundary }, ["does not wait for the boundary event"]),
            ["a boundary event does not interrupt"] = (() => Drawn(NeverInterrupting), ["still runs", "was triggered", "does not wait"]),
            ["a signal is received twice"] = (() => new BuggyEngine { Doubles = command => command is ReceiveSignal }, ["A signal was received 2 times"]),
            ["a timer is lost when the case is loaded"] = (() => new BuggyEngine { Loads = WithoutTimers }, ["when it is loaded"]),
            ["compensation undoes nothing"] = (() => Drawn(WithoutCompensation), ["was left without undoing anything"]),
            ["a multi-instance activity ends a round early"] = (() => Drawn(xml => xml.Replace("numberOfCompletedInstances &gt;= 2", "numberOfCompletedInstances &gt;= 1", StringComparison.Ordinal)), ["its completion condition does not hold"]),
            ["parallel rounds go one after the other"] = (() => Drawn(xml => xml.Replace("isSequential=\"false\"", "isSequential=\"true\"", StringComparison.Ordinal)), ["rounds of"]),
            ["a cancelled call leaves its case running"] = (() => new BuggyEngine { Sends = effect => effect is not CancelCalledInstance }, ["nobody waits for it in the case that called it"]),
            ["a joined token is not replayed"] = (() => new BuggyEngine { Replays = happened => happened is not TokenJoined }, ["when it is replayed"]),
            ["reading a task takes it from its assignee"] = (() => new BuggyEngine { Events = ReleasedByReading }, ["has the assignee ''"]),
            ["a delegated task does not come back"] = (() => new BuggyEngine { Events = NeverComingBack }, ["has the assignee"]),
            ["a task's listeners are not asked"] = (() => Drawn(WithoutTaskListeners), ["were not all asked before"]),
            ["a denied change happens all the same"] = (() => new BuggyEngine { Events = ChangedThoughDenied }, ["has the assignee 'nobody'", "were not all asked before"]),
            ["a migrated case does not wait for what the version adds"] = (() => new BuggyEngine { Events = WithoutNewWaits }, ["does not wait for"]),
            ["a continuation is forgotten"] = (() => new BuggyEngine { Sends = effect => effect is not ContinueLater }, ["nobody continues it", "it is continued first"]),
        };

    private static BuggyEngine Drawn(Func<string, string> change) => new() { Drawing = change };

    private static string Joins(string xml, string kind, string other) => Renamed(xml, kind, other, (_, incoming) => incoming > 1);

    private static string Splits(string xml, string kind, string other) => Renamed(xml, kind, other, (outgoing, _) => outgoing > 1);

    private static string Renamed(string xml, string kind, string other, Func<int, int, bool> which)
    {
        var definitions = XElement.Parse(xml);
        var flows = definitions.Descendants(Model + "sequenceFlow").ToList();
        foreach (var gateway in definitions.Descendants(Model + kind).ToList())
        {
            var id = (string?)gateway.Attribute("id");
            if (which(flows.Count(flow => (string?)flow.Attribute("sourceRef") == id), flows.Count(flow => (string?)flow.Attribute("targetRef") == id)))
            {
                gateway.Name = Model + other;
            }
        }

        return definitions.ToString();
    }

    private static string NeverInterrupting(string xml)
    {
        var definitions = XElement.Parse(xml);
        foreach (var boundary in definitions.Descendants(Model + "boundaryEvent").Where(boundary => boundary.Element(Model + "timerEventDefinition") is not null || boundary.Element(Model + "signalEventDefinition") is not null))
        {
            boundary.SetAttributeValue("cancelActivity", "false");
        }

        return definitions.ToString();
    }

    private static string WithoutCompensation(string xml)
    {
        var definitions = XElement.Parse(xml);
        definitions.Descendants(Model + "intermediateThrowEvent").Elements(Model + "compensateEventDefinition").Remove();
        return definitions.ToString();
    }

    private static string WithoutTaskListeners(string xml)
    {
        var definitions = XElement.Parse(xml);
        definitions.Descendants().Where(element => element.Name.LocalName == "taskListeners").Remove();
        return definitions.ToString();
    }

    private static IEnumerable<ProcessEvent> ChangedThoughDenied(ProcessDefinition definition, IReadOnlyList<ProcessEvent> events) =>
        events.SelectMany(happened => happened is TaskChangeDenied denied ? [denied, new UserTaskAssigned(denied.ElementKey, "nobody", null)] : (IEnumerable<ProcessEvent>)[happened]);

    private static IEnumerable<ProcessEvent> WithoutNewWaits(ProcessDefinition definition, IReadOnlyList<ProcessEvent> events) =>
        events.Any(happened => happened is InstanceMigrated) ? events.Where(happened => happened is not (MessageSubscriptionOpened or SignalSubscriptionOpened or TimerScheduled)) : events;

    private static IEnumerable<ProcessEvent> WithoutBoundary(ProcessDefinition definition, IReadOnlyList<ProcessEvent> events)
    {
        var dropped = new HashSet<long>();
        foreach (var happened in events)
        {
            if (happened is SignalSubscriptionOpened opened && definition.FindNode(opened.TargetId) is BoundaryEvent)
            {
                dropped.Add(opened.SubscriptionKey);
            }
            else if (happened is not SignalSubscriptionClosed closed || !dropped.Contains(closed.SubscriptionKey))
            {
                yield return happened;
            }
        }
    }

    private static ElementInstance WithoutTimers(ElementInstance element) => element with { Catches = element.Catches.RemoveAll(wait => wait is TimerWait) };

    private static IEnumerable<ProcessEvent> ReleasedByReading(ProcessDefinition definition, IReadOnlyList<ProcessEvent> events) =>
        events.SelectMany(happened => happened is UserTaskRead read ? [read, new UserTaskReleased(read.ElementKey)] : (IEnumerable<ProcessEvent>)[happened]);

    private static IEnumerable<ProcessEvent> NeverComingBack(ProcessDefinition definition, IReadOnlyList<ProcessEvent> events) =>
        events.Select(happened => happened is UserTaskDelegationResolved resolved ? resolved with { Owner = "nobody" } : happened);
}
