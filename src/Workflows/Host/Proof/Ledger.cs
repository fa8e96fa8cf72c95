using System.Collections.Concurrent;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>What was acknowledged to the clients: each of it must be there after every crash, once.</summary>
internal sealed class Ledger
{
    /// <summary>Cases that were acknowledged as started, by number.</summary>
    public ConcurrentDictionary<string, long> Started { get; } = new(StringComparer.Ordinal);

    /// <summary>Tasks that were acknowledged as completed.</summary>
    public ConcurrentDictionary<long, byte> Completed { get; } = new();
}
