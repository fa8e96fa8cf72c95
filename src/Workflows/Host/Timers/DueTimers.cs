using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Timers;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>Fires timers whose time has come. The rows are the truth: whoever calls this, and how often, changes nothing but punctuality.</summary>
public sealed class DueTimers
{
    private const int PageSize = 200;

    private readonly StepRunner _runner;
    private readonly DefinitionCatalogue _definitions;
    private readonly StartCycles _starts;
    private readonly KeyAllocator _keys;
    private readonly IStepDatabase _database;
    private readonly WakeUp _wake;
    private readonly TimeProvider _clock;

    internal DueTimers(StepRunner runner, DefinitionCatalogue definitions, StartCycles starts, KeyAllocator keys, IStepDatabase database, WakeUp wake, TimeProvider clock)
    {
        _runner = runner;
        _definitions = definitions;
        _starts = starts;
        _keys = keys;
        _database = database;
        _wake = wake;
        _clock = clock;
    }

    /// <summary>Fires everything that is due now, earliest first. Returns how many fired.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var fired = 0;
        await _starts.FollowAsync(_clock.GetUtcNow().ToMicroseconds(), cancellation);
        while (true)
        {
            var now = _clock.GetUtcNow().ToMicroseconds();
            var page = await ReadAsync(now, cancellation);
            var before = fired;
            foreach (var timer in page)
            {
                fired += await FireAsync(timer, now, cancellation) ? 1 : 0;
            }

            if (page.Count == 0 || fired == before)
            {
                return fired;
            }
        }
    }

    /// <summary>When the next timer is due; null when none stands.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellation = default)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        await using var command = connection.Command("SELECT min(due_at) FROM timers WHERE due_at < @p1", null, TimerRow.Never);
        return await command.ExecuteScalarAsync(cancellation) is long due ? Instants.FromMicroseconds(due) : null;
    }

    private async Task<List<DueTimer>> ReadAsync(long now, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.Page($"SELECT {DueTimer.Columns} FROM timers WHERE due_at <= @p1 ORDER BY due_at, timer_key", PageSize);
        return await connection.Command(sql, null, now).ListAsync(DueTimer.Read, cancellation);
    }

    // True when it is gone: fired, or found to be over.
    private async Task<bool> FireAsync(DueTimer timer, long now, CancellationToken cancellation)
    {
        if (timer.Starts)
        {
            return await StartAsync(timer, now, cancellation);
        }

        var outcome = await _runner.RunAsync(timer.InstanceKey, new TriggerTimer(timer.ElementKey, timer.TimerKey), Actor.System, StepOptions.None, null, cancellation);
        return outcome switch
        {
            CommandOutcome.Done => true,
            CommandOutcome.Refused { Kind: RejectionKind.NotFound } => await ForgetAsync(timer, cancellation),
            _ => false,
        };
    }

    // The case went on on another node between reading and firing: there is no row any more, or it is of no use.
    private async Task<bool> ForgetAsync(DueTimer timer, CancellationToken cancellation)
    {
        await _database.WriteStepAsync([new RowWrite(Statements.TakeTimer, [timer.TimerKey, timer.DueAt])], null, cancellation);
        return true;
    }

    // The row is taken, the new case's letter and the next row are written together: a case starts once, whoever fires.
    private async Task<bool> StartAsync(DueTimer timer, long now, CancellationToken cancellation)
    {
        var process = await _definitions.GetAsync(timer.DefinitionKey, cancellation);
        var block = await _keys.RentAsync(cancellation);
        try
        {
            var start = new StartInstance(block.Next(), process.DefinitionKey, process.Version, Variables.Empty) { StartElementId = timer.ElementId };
            var rows = new List<RowWrite>
            {
                new(Statements.TakeTimer, [timer.TimerKey, timer.DueAt], Guards: true),
                Mailbox.Letter(start.InstanceKey, start, Actor.SystemName, now),
            };
            var wakes = new Wakes();
            wakes.Mail.Add(start.InstanceKey);
            if (await _starts.NextAsync(process, timer.ElementId, new TimerDue(new Instant(timer.DueAt), timer.Repetitions), now, cancellation) is { } next)
            {
                rows.Add(new RowWrite(Statements.InsertTimer, [
                    block.Next(), 0L, timer.DefinitionKey, 0L, timer.ElementId, next.Due.Microseconds, next.Repetitions]));
                wakes.Timer(next.Due.Microseconds);
            }

            await _database.WriteStepAsync(rows, null, cancellation);
            _wake.After(wakes);
            return true;
        }
        catch (StorageException e) when (e.Failure == StorageFailure.Conflict)
        {
            return true;
        }
        finally
        {
            _keys.Return(block);
        }
    }
}
