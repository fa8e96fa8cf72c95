using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Instances as they are stored, the ones used last from memory.</summary>
internal sealed class InstanceCache(InstanceStore store)
{
    private readonly HotInstances _hot = new();

    /// <summary>The instance as it is stored now, or null when there is none. What is kept here counts only while no other node has gone on.</summary>
    public async Task<HotInstance?> FindAsync(long instanceKey, CancellationToken cancellation)
    {
        if (_hot.Find(instanceKey) is { } kept)
        {
            if (await store.IsCurrentAsync(kept, cancellation))
            {
                return kept;
            }

            _hot.Remove(instanceKey);
        }

        return await store.LoadAsync(instanceKey, cancellation);
    }

    /// <summary>The instance for its next step, without asking whether it is current: the journal's guard finds a stale one when the step is written.</summary>
    public async Task<HotInstance?> NextAsync(long instanceKey, CancellationToken cancellation) =>
        _hot.Find(instanceKey) ?? await store.LoadAsync(instanceKey, cancellation);

    /// <summary>Ends an attempt that was decided on what another node has changed meanwhile: such a refusal is none, look again.</summary>
    public async Task MustBeCurrentAsync(HotInstance before, CancellationToken cancellation)
    {
        if (!await store.IsCurrentAsync(before, cancellation))
        {
            throw new StorageException(StorageFailure.Conflict, $"Case {before.State.Key} went on meanwhile on another node.");
        }
    }

    /// <summary>Keeps an instance as it was just written.</summary>
    public void Keep(HotInstance after) => _hot.Put(after.State.Key, after);

    /// <summary>Reads an instance anew the next time.</summary>
    public void Forget(long instanceKey) => _hot.Remove(instanceKey);
}
