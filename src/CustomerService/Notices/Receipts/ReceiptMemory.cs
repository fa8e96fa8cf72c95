using System.Collections.Concurrent;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>
/// What was taken within the last minutes. It lives in this process: another node, or this one after a restart, would take a replay
/// once more, which the ledger then knows already.
/// </summary>
internal sealed class ReceiptMemory(TimeProvider clock)
{
    /// <summary>How far a provider's clock may be off, and how long a signed call stays good.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private long _pruneAt;

    /// <summary>Whether it is new; it is then remembered for twice the window, because a clock may be off in both directions.</summary>
    public bool TryAdd(string word)
    {
        var now = clock.GetUtcNow();
        Prune(now);
        return _seen.TryAdd(word, now + Window + Window);
    }

    /// <summary>Forgets it, because taking it failed.</summary>
    public void Remove(string word) => _seen.TryRemove(word, out _);

    private void Prune(DateTimeOffset now)
    {
        var due = Interlocked.Read(ref _pruneAt);
        if (now.UtcTicks >= due && Interlocked.CompareExchange(ref _pruneAt, (now + Window).UtcTicks, due) == due)
        {
            foreach (var (word, until) in _seen.Where(pair => pair.Value <= now))
            {
                _seen.TryRemove(KeyValuePair.Create(word, until));
            }
        }
    }
}
