using System.Collections;

namespace BackOffice.Workflows.Core.State;

/// <summary>The element instances of one process instance: an immutable set in the order of keys.</summary>
/// <remarks>Kept in chunks, so that a step on an instance with 10,000 element instances copies a few hundred references, and a small one a handful.</remarks>
public sealed class ElementInstances : IEnumerable<ElementInstance>
{
    internal const int ChunkSize = 64;

    private readonly ElementInstance[][] _chunks;

    internal ElementInstances(ElementInstance[][] chunks, int count)
    {
        _chunks = chunks;
        Count = count;
    }

    /// <summary>None.</summary>
    public static ElementInstances Empty { get; } = new([], 0);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    internal ElementInstance[][] Chunks => _chunks;

    /// <summary>The element instances that were read from storage, in any order.</summary>
    public static ElementInstances Of(IEnumerable<ElementInstance> elements)
    {
        var draft = new ElementInstancesDraft(Empty);
        foreach (var element in elements.OrderBy(element => element.Key))
        {
            draft.Set(element);
        }

        return draft.Freeze();
    }

    /// <summary>The element instance with this key, or null.</summary>
    public ElementInstance? Find(long key) => ElementInstancesDraft.Find(_chunks, _chunks.Length, key);

    /// <inheritdoc/>
    public IEnumerator<ElementInstance> GetEnumerator()
    {
        foreach (var chunk in _chunks)
        {
            foreach (var element in chunk)
            {
                yield return element;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
