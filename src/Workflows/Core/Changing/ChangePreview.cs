using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>What a command would bring and take away: tasks, timers, messages, jobs, called instances, incidents.</summary>
/// <param name="Comes">What would be there afterwards and is not now.</param>
/// <param name="Goes">What is there now and would not be afterwards.</param>
public sealed record ChangePreview(ImmutableArray<PreviewItem> Comes, ImmutableArray<PreviewItem> Goes)
{
    /// <summary>Compares two states of one instance.</summary>
    public static ChangePreview Between(ProcessInstance before, ProcessInstance after)
    {
        var (old, now) = (Items(before), Items(after));
        return new ChangePreview(
            [.. now.Where(item => !old.ContainsKey(item.Key)).Select(item => item.Value)],
            [.. old.Where(item => !now.ContainsKey(item.Key)).Select(item => item.Value)]);
    }

    private static SortedDictionary<(long, string), PreviewItem> Items(ProcessInstance state)
    {
        var items = new SortedDictionary<(long, string), PreviewItem>();
        foreach (var element in state.Elements)
        {
            Add(items, element.Task is not null, element.Key, PreviewKind.Task, element.ElementId, null);
            Add(items, element.Job is not null, element.Job?.Key ?? 0, PreviewKind.Job, element.ElementId, element.Job?.Type);
            Add(items, element.CalledInstanceKey != 0, element.CalledInstanceKey, PreviewKind.CalledInstance, element.ElementId, null);
            Add(items, element.Incident is not null, element.Incident?.Key ?? 0, PreviewKind.Incident, element.ElementId, element.Incident?.Kind.ToString());
            foreach (var waiting in element.Catches)
            {
                var (kind, detail) = waiting switch
                {
                    TimerWait timer => (PreviewKind.Timer, timer.Due.ToString()),
                    MessageWait message => (PreviewKind.Message, $"{message.Name} ({message.CorrelationKey})"),
                    SignalWait signal => (PreviewKind.Signal, signal.Name),
                    _ => (PreviewKind.Condition, (string?)null),
                };
                Add(items, true, waiting.Key, kind, waiting.TargetId, detail);
            }
        }

        return items;
    }

    private static void Add(SortedDictionary<(long, string), PreviewItem> items, bool there, long key, PreviewKind kind, string elementId, string? detail)
    {
        if (there)
        {
            items[(key, kind.ToString())] = new PreviewItem(kind, key, elementId, detail);
        }
    }
}
