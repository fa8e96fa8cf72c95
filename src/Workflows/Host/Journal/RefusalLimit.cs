using System.Collections.Concurrent;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>Caps refused attempts in the journal, so that a stuck button or a rude script does not fill it.</summary>
internal sealed class RefusalLimit(TimeProvider clock)
{
    private const int PerActorAndMinute = 10;
    private const int ActorsBeforeSweep = 1_000;

    private readonly ConcurrentDictionary<string, (long Minute, int Count)> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether one more refusal of this actor is written down.</summary>
    public bool Allows(string actor)
    {
        var minute = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (_counts.Count > ActorsBeforeSweep)
        {
            foreach (var (name, seen) in _counts)
            {
                if (seen.Minute != minute)
                {
                    _counts.TryRemove(name, out _);
                }
            }
        }

        var (_, count) = _counts.AddOrUpdate(actor, (minute, 1), (_, seen) => seen.Minute == minute ? (minute, seen.Count + 1) : (minute, 1));
        return count <= PerActorAndMinute;
    }
}
