namespace BackOffice.Workflows.Core;

/// <summary>Keys that the shell reserved. One block serves many steps of one thread; a key is never given twice.</summary>
/// <param name="first">The first key of the block.</param>
/// <param name="count">How many keys the block holds.</param>
public sealed class KeyBlock(long first, long count)
{
    private readonly long _end = first + count;
    private long _next = first;

    /// <summary>A block with this many keys left is enough for one step, whatever it does.</summary>
    public const int EnoughForOneStep = 4096;

    /// <summary>How many keys are left.</summary>
    public long Remaining => _end - _next;

    /// <summary>The next key. Throws when the shell reserved too few.</summary>
    public long Next() =>
        _next < _end ? _next++ : throw new InvalidOperationException($"Expected a key, but the block up to {_end} is used up.");
}
