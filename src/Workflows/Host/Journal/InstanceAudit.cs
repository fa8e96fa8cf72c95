using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>Judges one case: takes its entries in order, then the head and the stored state.</summary>
internal sealed class InstanceAudit(long instanceKey)
{
    private byte[] _previous = HashChain.Genesis;
    private bool _replays = true;

    public AuditFinding? Finding { get; private set; }

    public long Entries { get; private set; }

    public long Erased { get; private set; }

    public long NextSequence => Entries + 1;

    /// <summary>The state that the journal makes; null once something was erased.</summary>
    public ProcessInstance? State { get; private set; }

    public void Reset()
    {
        _previous = HashChain.Genesis;
        _replays = true;
        Finding = null;
        Entries = 0;
        Erased = 0;
        State = null;
    }

    /// <summary>Takes the next entry; false when nothing after it can be judged.</summary>
    public bool Take(JournalEntry entry)
    {
        var integrity = HashChain.Judge(entry, NextSequence, _previous);
        if (integrity == EntryIntegrity.Broken)
        {
            return Broken(
                entry.Sequence,
                entry.Sequence != NextSequence
                    ? $"Expected entry {NextSequence}, but found entry {entry.Sequence}: entries were removed or put in."
                    : "Expected the hash that was written, but the entry gives another one: it was changed.");
        }

        Entries++;
        _previous = entry.Hash;
        if (integrity == EntryIntegrity.Erased)
        {
            Erased++;
            _replays = false;
            State = null;
        }
        else if (_replays && !entry.IsRefusal)
        {
            return Replay(entry);
        }

        return true;
    }

    /// <summary>The journal goes on past the head that the case's row names.</summary>
    public void Surplus() => Broken(NextSequence, $"Expected the journal to end at entry {Entries}, as the case's row says, but it goes on.");

    /// <summary>Compares the end of the journal with the head that the case's row names.</summary>
    public void Close(long revision, byte[] headHash)
    {
        if (Entries != revision)
        {
            Broken(0, $"Expected {revision} entries, as the case's row says, but found {Entries}: the journal was cut off.");
        }
        else if (!_previous.AsSpan().SequenceEqual(headHash))
        {
            Broken(revision, "Expected the last entry's hash to be the one in the case's row, but it is another: journal or row was changed.");
        }
    }

    /// <summary>Compares the state that the journal makes with the stored one.</summary>
    public void Compare(ProcessInstance replayed, byte[] header, Dictionary<long, byte[]> stored)
    {
        if (!StateFormat.WriteHeader(replayed).AsSpan().SequenceEqual(header))
        {
            Broken(0, "Expected the stored header to be what the journal makes, but it differs.");
            return;
        }

        foreach (var element in replayed.Elements)
        {
            if (!stored.Remove(element.Key, out var bytes))
            {
                Broken(0, $"Expected a stored row for element instance {element.Key} ({element.ElementId}), but there is none.");
                return;
            }

            if (!StateFormat.WriteElement(element).AsSpan().SequenceEqual(bytes))
            {
                Broken(0, $"Expected the stored element instance {element.Key} ({element.ElementId}) to be what the journal makes, but it differs.");
                return;
            }
        }

        if (stored.Count > 0)
        {
            Broken(0, $"Expected no more element instances than the journal makes, but {string.Join(", ", stored.Keys)} are stored besides.");
        }
    }

    /// <summary>Compares what waits in the state with the rows that would wake it.</summary>
    public void CompareRows(ProcessInstance replayed, DerivedRows rows)
    {
        var waiting = DerivedRows.Of(replayed);
        _ = Same("open task", waiting.Tasks, rows.Tasks)
            && Same("timer", waiting.Timers, rows.Timers)
            && Same("job", waiting.Jobs, rows.Jobs)
            && Same("subscription", waiting.Subscriptions, rows.Subscriptions)
            && Same("open incident", waiting.Incidents, rows.Incidents);
    }

    private bool Same(string what, IEnumerable<long> expected, IEnumerable<long> found)
    {
        var missing = expected.Except(found).ToList();
        var surplus = found.Except(expected).ToList();
        return (missing.Count == 0 && surplus.Count == 0)
            || Broken(0, $"Expected one row for each {what} that the journal leaves, but {(missing.Count > 0 ? $"{string.Join(", ", missing)} lack theirs" : $"{string.Join(", ", surplus)} stand besides")}.");
    }

    private bool Replay(JournalEntry entry)
    {
        try
        {
            foreach (var happened in EventFormat.Read(entry.Payload))
            {
                State = ProcessEngine.Evolve(State, happened);
            }

            return true;
        }
        catch (FormatException e)
        {
            return Broken(entry.Sequence, $"Expected events that this program knows, but: {e.Message}");
        }
    }

    private bool Broken(long sequence, string message)
    {
        Finding = new AuditFinding(instanceKey, sequence, message);
        return false;
    }
}
