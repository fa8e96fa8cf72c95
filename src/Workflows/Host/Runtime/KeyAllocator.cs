using System.Collections.Concurrent;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Reserves blocks of keys in the database and lends them to steps, one at a time.</summary>
internal sealed class KeyAllocator(IDatabase database)
{
    private const string BlockName = "keys";
    private const long BlockSize = 100_000;

    // A step, and what its messages and signals start.
    private const long Enough = 2 * KeyBlock.EnoughForOneStep;

    private readonly ConcurrentBag<KeyBlock> _idle = [];

    /// <summary>A block with enough keys for one step; give it back afterwards.</summary>
    public async ValueTask<KeyBlock> RentAsync(CancellationToken cancellation)
    {
        while (_idle.TryTake(out var idle))
        {
            if (idle.Remaining >= Enough)
            {
                return idle;
            }
        }

        return new KeyBlock(await ReserveAsync(BlockSize, cancellation), BlockSize);
    }

    /// <summary>Gives a block back.</summary>
    public void Return(KeyBlock block) => _idle.Add(block);

    /// <summary>One key.</summary>
    public async ValueTask<long> NextAsync(CancellationToken cancellation)
    {
        var block = await RentAsync(cancellation);
        var key = block.Next();
        Return(block);
        return key;
    }

    private Task<long> ReserveAsync(long count, CancellationToken cancellation) =>
        database.WriteAsync(
            async (connection, transaction, token) =>
            {
                // The update locks the row, so that two nodes never read the same number.
                await using var advance = connection.Command("UPDATE key_blocks SET next_key = next_key + @p1 WHERE block_name = @p2", transaction, count, BlockName);
                if (await advance.ExecuteNonQueryAsync(token) == 0)
                {
                    await using var begin = connection.Command("INSERT INTO key_blocks (block_name, next_key) VALUES (@p1, @p2)", transaction, BlockName, 1 + count);
                    await begin.ExecuteNonQueryAsync(token);
                    return 1L;
                }

                await using var read = connection.Command("SELECT next_key FROM key_blocks WHERE block_name = @p1", transaction, BlockName);
                return Convert.ToInt64(await read.ExecuteScalarAsync(token), System.Globalization.CultureInfo.InvariantCulture) - count;
            },
            cancellation);
}
