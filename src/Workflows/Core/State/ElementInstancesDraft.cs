namespace BackOffice.Workflows.Core.State;

/// <summary>Element instances while a step changes them. Chunks are exact-length arrays that are replaced, never written in place.</summary>
internal sealed class ElementInstancesDraft(ElementInstances start)
{
    private ElementInstance[][] _chunks = start.Chunks;
    private int _length = start.Chunks.Length;
    private bool _owned;

    public int Count { get; private set; } = start.Count;

    public ElementInstances Freeze()
    {
        if (!_owned)
        {
            return new ElementInstances(_chunks, Count);
        }

        return new ElementInstances(_length == _chunks.Length ? _chunks : _chunks.AsSpan(0, _length).ToArray(), Count);
    }

    public ElementInstance? Find(long key) => Find(_chunks, _length, key);

    public static ElementInstance? Find(ElementInstance[][] chunks, int length, long key)
    {
        var chunk = ChunkOf(chunks, length, key);
        if (chunk < 0)
        {
            return null;
        }

        var index = IndexIn(chunks[chunk], key);
        return index >= 0 ? chunks[chunk][index] : null;
    }

    public void Set(ElementInstance element)
    {
        Own();
        var at = ChunkOf(_chunks, _length, element.Key);
        if (at < 0)
        {
            at = 0;
            if (_length == 0)
            {
                InsertChunk(0, [element]);
                Count++;
                return;
            }
        }

        var chunk = _chunks[at];
        var index = IndexIn(chunk, element.Key);
        if (index >= 0)
        {
            var copy = (ElementInstance[])chunk.Clone();
            copy[index] = element;
            _chunks[at] = copy;
            return;
        }

        index = ~index;
        Count++;
        if (chunk.Length < ElementInstances.ChunkSize)
        {
            _chunks[at] = Inserted(chunk, index, element);
        }
        else if (index == chunk.Length)
        {
            InsertChunk(at + 1, [element]);
        }
        else
        {
            var half = chunk.Length / 2;
            var left = chunk[..half];
            var right = chunk[half..];
            _chunks[at] = index <= half ? Inserted(left, index, element) : left;
            InsertChunk(at + 1, index <= half ? right : Inserted(right, index - half, element));
        }
    }

    public void Remove(long key)
    {
        var at = ChunkOf(_chunks, _length, key);
        var index = at < 0 ? -1 : IndexIn(_chunks[at], key);
        if (index < 0)
        {
            return;
        }

        Own();
        Count--;
        var chunk = _chunks[at];
        if (chunk.Length == 1)
        {
            Array.Copy(_chunks, at + 1, _chunks, at, _length - at - 1);
            _length--;
            return;
        }

        var copy = new ElementInstance[chunk.Length - 1];
        Array.Copy(chunk, copy, index);
        Array.Copy(chunk, index + 1, copy, index, copy.Length - index);
        _chunks[at] = copy;
    }

    /// <summary>Every element instance; the set must not be changed meanwhile unless the caller stops.</summary>
    public IEnumerable<ElementInstance> All()
    {
        var chunks = _chunks;
        var length = _length;
        for (var i = 0; i < length; i++)
        {
            foreach (var element in chunks[i])
            {
                yield return element;
            }
        }
    }

    private static ElementInstance[] Inserted(ElementInstance[] chunk, int index, ElementInstance element)
    {
        var copy = new ElementInstance[chunk.Length + 1];
        Array.Copy(chunk, copy, index);
        copy[index] = element;
        Array.Copy(chunk, index, copy, index + 1, chunk.Length - index);
        return copy;
    }

    private void InsertChunk(int at, ElementInstance[] chunk)
    {
        if (_length == _chunks.Length)
        {
            Array.Resize(ref _chunks, Math.Max(2, _length * 2));
        }

        Array.Copy(_chunks, at, _chunks, at + 1, _length - at);
        _chunks[at] = chunk;
        _length++;
    }

    private void Own()
    {
        if (!_owned)
        {
            _chunks = _chunks.Length == 0 ? new ElementInstance[1][] : (ElementInstance[][])_chunks.Clone();
            _owned = true;
        }
    }

    // The last chunk whose first key is not after the key, or -1 when there is none.
    private static int ChunkOf(ElementInstance[][] chunks, int length, long key)
    {
        int low = 0, high = length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (chunks[middle][0].Key <= key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    private static int IndexIn(ElementInstance[] chunk, long key)
    {
        int low = 0, high = chunk.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = chunk[middle].Key;
            if (found == key)
            {
                return middle;
            }

            if (found < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }
}
