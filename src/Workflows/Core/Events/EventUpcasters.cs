using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Events;

/// <summary>
/// The upcasters: one line for each earlier version of an event, which reads its fields into the event of today.
/// A line comes here from <see cref="EventCatalogue"/> when the event's shape changes, and stays for good, since journals are never rewritten.
/// A field that is only added at the end needs none: where a journal lacks it, it reads as zero, empty or null.
/// </summary>
internal static class EventUpcasters
{
    public static ImmutableArray<EventEntry> All { get; } = [];
}
