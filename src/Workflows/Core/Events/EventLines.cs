using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Finds an event's line: by its type to write it, by its code to read it, whichever version it has.</summary>
internal sealed class EventLines
{
    private readonly FrozenDictionary<Type, EventEntry> _written;
    private readonly FrozenDictionary<string, EventEntry> _read;

    /// <summary>The lines of a catalogue.</summary>
    /// <param name="current">Every event in the shape in which it is written today.</param>
    /// <param name="upcasters">The shapes of earlier versions, each read into the event of today.</param>
    public EventLines(ImmutableArray<EventEntry> current, ImmutableArray<EventEntry> upcasters)
    {
        _written = current.ToFrozenDictionary(entry => entry.Type);
        _read = current.AddRange(upcasters).ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
        foreach (var entry in upcasters)
        {
            if (!_written.TryGetValue(entry.Type, out var today) || today.Name != entry.Name || today.Version <= entry.Version)
            {
                throw new InvalidOperationException($"Expected '{entry.Code}' to be an earlier version of an event, but {entry.Type.Name} is written as '{today?.Code ?? "nothing"}'.");
            }
        }
    }

    public EventEntry Of(ProcessEvent happened) =>
        _written.TryGetValue(happened.GetType(), out var entry)
            ? entry
            : throw new InvalidOperationException($"Expected an event of the catalogue, but {happened.GetType().Name} is not in it.");

    public EventEntry Of(string code) =>
        _read.TryGetValue(code, out var entry)
            ? entry
            : throw new FormatException($"Expected an event of the catalogue, but the journal says '{code}'.");
}
