using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>What a step still has to do: new work at the end, endings at the front, so that what is interrupted ends before anything goes on.</summary>
internal sealed class WorkQueue
{
    private PendingWork[] _items = new PendingWork[8];
    private int _start;

    public int Count { get; private set; }

    public void Append(PendingWork work)
    {
        Grow();
        _items[(_start + Count) & (_items.Length - 1)] = work;
        Count++;
    }

    public void Prepend(PendingWork work)
    {
        Grow();
        _start = (_start - 1) & (_items.Length - 1);
        _items[_start] = work;
        Count++;
    }

    public PendingWork Take()
    {
        var work = _items[_start];
        _items[_start] = default;
        _start = (_start + 1) & (_items.Length - 1);
        Count--;
        return work;
    }

    public ImmutableArray<PendingWork> TakeAll()
    {
        var all = ImmutableArray.CreateBuilder<PendingWork>(Count);
        while (Count > 0)
        {
            all.Add(Take());
        }

        return all.MoveToImmutable();
    }

    private void Grow()
    {
        if (Count < _items.Length)
        {
            return;
        }

        // Lengths stay powers of two, so that the ring wraps by a mask.
        var larger = new PendingWork[_items.Length * 2];
        for (var i = 0; i < Count; i++)
        {
            larger[i] = _items[(_start + i) & (_items.Length - 1)];
        }

        _items = larger;
        _start = 0;
    }
}
