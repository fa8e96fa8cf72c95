using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>Which rows changed between two sets: chunks that are the same object are skipped.</summary>
internal static class ElementDifference
{
    public static (ImmutableArray<ElementInstance> Changed, ImmutableArray<long> Removed) Between(ElementInstances before, ElementInstances after)
    {
        var changed = ImmutableArray.CreateBuilder<ElementInstance>();
        var removed = ImmutableArray.CreateBuilder<long>();
        var old = new Cursor(before.Chunks);
        var now = new Cursor(after.Chunks);
        while (old.Current is not null || now.Current is not null)
        {
            if (old.AtChunkStart && now.AtChunkStart && ReferenceEquals(old.Chunk, now.Chunk))
            {
                old.SkipChunk();
                now.SkipChunk();
            }
            else if (now.Current is null || (old.Current is not null && old.Current.Key < now.Current.Key))
            {
                removed.Add(old.Current!.Key);
                old.Move();
            }
            else if (old.Current is null || now.Current.Key < old.Current.Key)
            {
                changed.Add(now.Current);
                now.Move();
            }
            else
            {
                if (!ReferenceEquals(old.Current, now.Current) && !old.Current.Equals(now.Current))
                {
                    changed.Add(now.Current);
                }

                old.Move();
                now.Move();
            }
        }

        return (changed.DrainToImmutable(), removed.DrainToImmutable());
    }

    private struct Cursor(ElementInstance[][] chunks)
    {
        private int _chunk;
        private int _index;

        public readonly ElementInstance[]? Chunk => _chunk < chunks.Length ? chunks[_chunk] : null;

        public readonly ElementInstance? Current => Chunk?[_index];

        public readonly bool AtChunkStart => _index == 0 && _chunk < chunks.Length;

        public void Move()
        {
            if (++_index == chunks[_chunk].Length)
            {
                SkipChunk();
            }
        }

        public void SkipChunk()
        {
            _chunk++;
            _index = 0;
        }
    }
}
