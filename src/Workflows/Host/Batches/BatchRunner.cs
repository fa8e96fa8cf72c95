using System.Text;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>
/// Works batches off, page by page. A case is ticked off in the transaction of its own last step, so a batch that was
/// broken off goes on where it stood, and no case gets its change twice.
/// </summary>
public sealed class BatchRunner : IDisposable
{
    private const int PageSize = 100;

    private readonly StepRunner _runner;
    private readonly InstanceCache _instances;
    private readonly IStepDatabase _database;
    private readonly DefinitionCatalogue _definitions;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _one = new(1);

    internal BatchRunner(StepRunner runner, InstanceCache instances, IStepDatabase database, DefinitionCatalogue definitions, TimeProvider clock)
    {
        _runner = runner;
        _instances = instances;
        _database = database;
        _definitions = definitions;
        _clock = clock;
    }

    /// <summary>Works off every batch that stands. Returns how many cases were looked at.</summary>
    /// <param name="mostPages">Stops after so many pages; for tests of what was broken off.</param>
    /// <param name="cancellation">Stops after the case at hand.</param>
    public async Task<int> RunAsync(int mostPages = int.MaxValue, CancellationToken cancellation = default)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var done = 0;
            foreach (var batch in await OpenAsync(cancellation))
            {
                while (mostPages > 0 && await PageAsync(batch.Key, cancellation) is { Count: > 0 } page)
                {
                    mostPages--;
                    foreach (var instanceKey in page)
                    {
                        await DoAsync(batch, instanceKey, cancellation);
                        done++;
                    }
                }

                await FinishAsync(batch.Key, cancellation);
            }

            return done;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task DoAsync(OpenBatch batch, long instanceKey, CancellationToken cancellation)
    {
        if (await _instances.FindAsync(instanceKey, cancellation) is not { } instance)
        {
            await FailAsync(batch, instanceKey, HostRefusals.NoCase.Of(instanceKey), cancellation);
            return;
        }

        var (commands, refusal) = await BatchCommands.OfAsync(batch.Work, instance.State, batch.Reason, _definitions, cancellation);
        var actor = new Actor(batch.Author, [], MayAdminister: true);
        for (var i = 0; i < commands.Length && refusal is null; i++)
        {
            var options = i < commands.Length - 1
                ? StepOptions.None
                : new StepOptions { AlsoWrite = (connection, transaction, token) => TickAsync(batch.Key, instanceKey, connection, transaction, token) };
            refusal = await _runner.RunAsync(instanceKey, commands[i], actor, options, null, cancellation) is CommandOutcome.Refused refused ? refused.Why : null;
        }

        if (refusal is not null)
        {
            await FailAsync(batch, instanceKey, refusal, cancellation);
        }
    }

    private async Task TickAsync(long batchKey, long instanceKey, System.Data.Common.DbConnection connection, System.Data.Common.DbTransaction transaction, CancellationToken cancellation) =>
        await _database.ExecuteAsync(
            [new RowWrite(Statements.TickBatchItem, [(int)BatchItemState.Succeeded, null, _clock.GetUtcNow().ToMicroseconds(), batchKey, instanceKey])], connection, transaction, cancellation);

    private Task FailAsync(OpenBatch batch, long instanceKey, Refusal why, CancellationToken cancellation)
    {
        var said = Encoding.UTF8.GetString(RefusedAttempt.Of(batch.Work.GetType().Name, why).ToBytes());
        return _database.WriteStepAsync(
            [new RowWrite(Statements.TickBatchItem, [(int)BatchItemState.Failed, said, _clock.GetUtcNow().ToMicroseconds(), batch.Key, instanceKey])], null, cancellation);
    }

    private Task FinishAsync(long batchKey, CancellationToken cancellation) =>
        _database.WriteStepAsync([new RowWrite(Statements.FinishBatch, [_clock.GetUtcNow().ToMicroseconds(), batchKey, (int)BatchItemState.Pending])], null, cancellation);

    private async Task<List<OpenBatch>> OpenAsync(CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        return await connection.Command("SELECT batch_key, details, author, reason FROM batches WHERE finished_at = 0 ORDER BY batch_key", null)
            .ListAsync(row => new OpenBatch(row.GetInt64(0), BatchDetails.Read(row.GetFieldValue<byte[]>(1)).Work, row.GetString(2), row.Text(3)), cancellation);
    }

    private async Task<List<long>> PageAsync(long batchKey, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var page = _database.Dialect.Page($"SELECT instance_key FROM batch_items WHERE batch_key = @p1 AND state = {(int)BatchItemState.Pending} ORDER BY instance_key", PageSize);
        return await connection.Command(page, null, batchKey).ListAsync(row => row.GetInt64(0), cancellation);
    }

    private sealed record OpenBatch(long Key, BatchWork Work, string Author, string? Given)
    {
        /// <summary>What the journal of each case says.</summary>
        public string Reason => Given is null ? $"#{Key}" : $"{Given} (#{Key})";
    }
}
