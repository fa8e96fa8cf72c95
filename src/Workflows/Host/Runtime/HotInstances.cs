namespace BackOffice.Workflows.Host.Runtime;

/// <summary>The instances used last. What is here may be stale on a server database: a step finds that out at the journal's guard, a reader and a refusal ask first.</summary>
internal sealed class HotInstances(int capacity = 10_000)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, LinkedListNode<(long Key, HotInstance Instance)>> _byKey = [];
    private readonly LinkedList<(long Key, HotInstance Instance)> _byUse = new();

    public HotInstance? Find(long instanceKey)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(instanceKey, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Instance;
        }
    }

    public void Put(long instanceKey, HotInstance instance)
    {
        lock (_lock)
        {
            Forget(instanceKey);
            _byKey[instanceKey] = _byUse.AddFirst((instanceKey, instance));
            if (_byKey.Count > capacity)
            {
                Forget(_byUse.Last!.Value.Key);
            }
        }
    }

    public void Remove(long instanceKey)
    {
        lock (_lock)
        {
            Forget(instanceKey);
        }
    }

    private void Forget(long instanceKey)
    {
        if (_byKey.Remove(instanceKey, out var node))
        {
            _byUse.Remove(node);
        }
    }
}
