using System.Xml;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Yaml;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What a scenario may expect of tasks, notices, timers, incidents and the end.</summary>
internal static class Expectations
{
    public static void Task(ExpectTask expected, ScenarioWorld world)
    {
        var (_, element) = world.OpenTask(expected.Line, expected.Task);
        var task = element.Task!;
        var created = world.Created(element.Key, out var createdAt);
        Hold(expected.Line, expected.Group is null || task.CandidateGroups.Contains(expected.Group), $"group {expected.Group}", string.Join(", ", task.CandidateGroups));
        Hold(expected.Line, expected.Assignee is null || task.Assignee == expected.Assignee, $"assignee {expected.Assignee}", task.Assignee ?? "nobody");
        Hold(expected.Line, expected.Form is null || created.FormId == expected.Form, $"form {expected.Form}", created.FormId ?? "none");
        Hold(expected.Line, expected.Due is null || task.Due == Due(expected.Due, createdAt, expected.Line), $"due {Due(expected.Due, createdAt, expected.Line)}", task.Due?.ToString() ?? "no due date");
    }

    public static void NoTask(ExpectNoTask expected, ScenarioWorld world) =>
        Hold(expected.Line, world.FindTask(expected.Task) is null, $"no open task '{expected.Task}'", "one");

    public static void Notice(ExpectNotice expected, ScenarioWorld world)
    {
        var index = world.Jobs.Unseen.FindIndex(sent => sent.Key == expected.Notice
            && (expected.To is null || sent.Recipients.Contains(expected.To))
            && (expected.Channel is null || sent.Channel == expected.Channel));
        Hold(expected.Line, index >= 0, $"notice {expected.Notice} to {expected.To ?? "anybody"} by {expected.Channel ?? "any channel"}", Sent(world));
        world.Jobs.Unseen.RemoveAt(index);
    }

    public static void Timer(ExpectTimer expected, ScenarioWorld world)
    {
        var running = world.Elements().SelectMany(found => found.Element.Catches.OfType<TimerWait>()).ToList();
        var timers = running.Where(timer => timer.TargetId == expected.Timer).ToList();
        Hold(expected.Line, timers.Count > 0, $"a running timer '{expected.Timer}'", string.Join(", ", running.Select(timer => timer.TargetId)));
        var due = Due(expected.Due, world.Engine.Now, expected.Line);
        Hold(
            expected.Line,
            due is null || timers.Exists(timer => timer.Due == due && timer.Paused is null),
            $"timer '{expected.Timer}' due {due}",
            string.Join(", ", timers.Select(timer => timer.Paused is null ? $"{timer.Due}" : "one that stands still")));
        if (expected.StandsStill is { } because)
        {
            var reasons = timers.Where(timer => timer.Paused is not null)
                .Select(timer => world.Engine.Journal.Select(entry => entry.Event).OfType<TimerPaused>().Last(paused => paused.TimerKey == timer.Key).Reason ?? "").ToList();
            Hold(expected.Line, reasons.Contains(because), $"timer '{expected.Timer}' to stand still because '{because}'", reasons.Count == 0 ? "one that runs" : string.Join(", ", reasons));
        }
    }

    public static void Incident(ExpectIncident expected, ScenarioWorld world)
    {
        var standing = world.Elements().Where(found => found.Element.Incident is not null).Select(found => found.Element).ToList();
        var found = standing.Find(element => element.ElementId == expected.Element);
        Hold(expected.Line, found is not null, $"an incident at '{expected.Element}'", string.Join(", ", standing.Select(element => element.ElementId)));
        world.SawIncident(found!.Key);
    }

    public static void Ended(ExpectEnded expected, ScenarioWorld world)
    {
        var instance = world.Engine.Find(world.CaseKey);
        Hold(expected.Line, instance.HasEnded, "the case to have ended", $"it stands at {string.Join(", ", instance.Elements.Where(element => element.ScopeKey != 0).Select(element => element.ElementId))}");
        var reached = world.Engine.Journal.Where(line => line.InstanceKey == world.CaseKey).Select(line => line.Event).OfType<ElementActivated>().Select(activated => activated.ElementId).ToHashSet(StringComparer.Ordinal);
        Hold(expected.Line, expected.EndEvent is null || reached.Contains(expected.EndEvent), $"the case to have reached '{expected.EndEvent}'", $"its path went through {string.Join(", ", reached)}");
    }

    public static void Hold(int line, bool holds, string expected, string found)
    {
        if (!holds)
        {
            throw new ScenarioFailure(line, $"Expected {expected}, but found {(found.Length == 0 ? "none" : found)}.");
        }
    }

    private static Instant? Due(string? text, Instant from, int line)
    {
        if (text is null)
        {
            return null;
        }

        return text.StartsWith('P') ? from.Plus(XmlConvert.ToTimeSpan(text)) : Instant.From(YamlFields.ParseInstant(text, line));
    }

    private static string Sent(ScenarioWorld world) =>
        string.Join(", ", world.Jobs.Unseen.Select(sent => $"{sent.Key} to {string.Join('/', sent.Recipients)} by {sent.Channel}"));
}
