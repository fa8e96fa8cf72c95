using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Jobs;

/// <summary>Takes jobs that are to be done now, under a lease, and has their handlers do them.</summary>
public sealed class JobRunner
{
    private const int PageSize = 100;
    private const int SideBySide = 8;

    // A worker that dies gives its jobs back after this long; one that lives renews the lease in time.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(10);

    // A handler that takes longer is stopped.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly StepRunner _runner;
    private readonly InstanceCache _instances;
    private readonly IStepDatabase _database;
    private readonly TimeProvider _clock;
    private readonly ILogger<JobRunner> _logger;
    private readonly FrozenDictionary<string, IJobHandler> _handlers;
    private readonly string _owner = $"{Environment.MachineName}/{Environment.ProcessId}";

    internal JobRunner(StepRunner runner, InstanceCache instances, IStepDatabase database, IEnumerable<IJobHandler> handlers, TimeProvider clock, ILogger<JobRunner> logger)
    {
        _runner = runner;
        _instances = instances;
        _database = database;
        _clock = clock;
        _logger = logger;
        _handlers = handlers.ToFrozenDictionary(handler => handler.Type, StringComparer.Ordinal);
    }

    /// <summary>The job types that something does.</summary>
    public ImmutableArray<string> Types => _handlers.Keys;

    /// <summary>Does every job that can be done now. Returns how many tries were made.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var tries = 0;
        while (_handlers.Count > 0 && await ReadAsync(cancellation) is { Count: > 0 } page)
        {
            var taken = 0;
            await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation }, async (job, token) =>
            {
                if (await TryAsync(job, token))
                {
                    Interlocked.Increment(ref taken);
                }
            });
            tries += taken;
            if (taken == 0)
            {
                break;
            }
        }

        return tries;
    }

    /// <summary>
    /// Gives the jobs back that a dead program held. Only on SQLite, where there is one program and this is its start;
    /// on a server database another node may hold them, and the lease runs out by itself.
    /// </summary>
    public async Task ReleaseAsync(CancellationToken cancellation = default)
    {
        if (_database.Settings.Provider == DatabaseProvider.Sqlite)
        {
            await _database.WriteStepAsync([new RowWrite(Statements.ReleaseJobs, [_clock.GetUtcNow().ToMicroseconds()])], null, cancellation);
        }
    }

    /// <summary>When the next job may be taken; null when none waits.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellation = default)
    {
        if (_handlers.Count == 0)
        {
            return null;
        }

        await using var connection = await _database.OpenReaderAsync(cancellation);
        await using var command = connection.Command(
            $"SELECT min(available_at) FROM jobs WHERE state = {(int)JobRowState.Ready} AND job_type IN ({TypeParameters(1)})", null, [.. _handlers.Keys]);
        return await command.ExecuteScalarAsync(cancellation) is long due ? Instants.FromMicroseconds(due) : null;
    }

    private async Task<List<LeasedJob>> ReadAsync(CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        var sql = _database.Dialect.Page(
            $"SELECT {LeasedJob.Columns} FROM jobs WHERE state = {(int)JobRowState.Ready} AND available_at <= @p1 AND job_type IN ({TypeParameters(2)}) ORDER BY available_at, job_key", PageSize);
        return await connection.Command(sql, null, [_clock.GetUtcNow().ToMicroseconds(), .. _handlers.Keys]).ListAsync(LeasedJob.Read, cancellation);
    }

    private string TypeParameters(int first) => string.Join(", ", Enumerable.Range(first, _handlers.Count).Select(i => $"@p{i}"));

    private async Task<bool> TryAsync(LeasedJob job, CancellationToken cancellation)
    {
        try
        {
            if (!await LeaseAsync(job, cancellation))
            {
                return false;
            }

            await DoAsync(job, cancellation);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A program that stops in order does not let others wait for its lease to run out.
            await _database.WriteStepAsync([new RowWrite(Statements.ReleaseJob, [_clock.GetUtcNow().ToMicroseconds(), job.JobKey, _owner])], null, CancellationToken.None);
            throw;
        }
    }

    private async Task<bool> LeaseAsync(LeasedJob job, CancellationToken cancellation)
    {
        var until = (_clock.GetUtcNow() + Lease).ToMicroseconds();
        var row = new RowWrite(Statements.LeaseJob, [_owner, until, job.JobKey, job.AvailableAt, (int)JobRowState.Ready], Guards: true);
        try
        {
            await _database.WriteStepAsync([row], null, cancellation);
            return true;
        }
        catch (StorageException e) when (e.Failure == StorageFailure.Conflict)
        {
            return false;
        }
    }

    private async Task DoAsync(LeasedJob job, CancellationToken cancellation)
    {
        if (await _instances.FindAsync(job.InstanceKey, cancellation) is not { } instance)
        {
            return;
        }

        var work = new JobWork(
            job.JobKey,
            job.InstanceKey,
            instance.Process.Definition.Id,
            instance.Process.DeploymentKey,
            job.ElementId,
            JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(job.Headers)!,
            instance.State.VisibleVariables(job.ElementKey),
            instance.State.BusinessKey,
            _clock.GetUtcNow());
        var result = await HandleAsync(job, work, cancellation);
        var (command, options) = result switch
        {
            JobResult.Completed done => ((Command)new CompleteJob(job.ElementKey, job.JobKey, done.Variables) { Corrections = done.Corrections }, new StepOptions { AlsoWrite = done.AlsoWrite }),
            JobResult.Error error => (new ThrowJobError(job.ElementKey, job.JobKey, error.Code, error.Message, error.Variables), StepOptions.None),
            JobResult.Denied denied => (new DenyTaskChange(job.ElementKey, job.JobKey, denied.Reason), StepOptions.None),
            JobResult.Failed failed => (new FailJob(job.ElementKey, job.JobKey, failed.Message), StepOptions.None),
            _ => throw new InvalidOperationException($"Expected a job to be done, failed or in error, but found {result.GetType().Name}."),
        };
        var outcome = await _runner.RunAsync(job.InstanceKey, command, Actor.System, options, null, cancellation);
        if (outcome is CommandOutcome.Refused refused)
        {
            _logger.LogInformation("Job {JobKey} of case {InstanceKey} was done, but the case did not take it: {Reason}", job.JobKey, job.InstanceKey, refused.Message);
        }
    }

    private async Task<JobResult> HandleAsync(LeasedJob job, JobWork work, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Longest);
        var renewing = RenewAsync(job, limit.Token);
        try
        {
            return await _handlers[job.Type].HandleAsync(work, limit.Token);
        }
#pragma warning disable CA1031 // A handler is somebody else's work: whatever it throws is a failed try, which becomes an incident that a person reads.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _logger.LogWarning(e, "Job {JobKey} ({Type}) of case {InstanceKey} failed.", job.JobKey, job.Type, job.InstanceKey);
            return new JobResult.Failed(e is OperationCanceledException ? $"It took longer than {Longest.TotalMinutes} minutes." : e.Message);
        }
        finally
        {
            await limit.CancelAsync();
            await renewing;
        }
    }

    private async Task RenewAsync(LeasedJob job, CancellationToken done)
    {
        while (true)
        {
            try
            {
                await Task.Delay(RenewEvery, done);
                var until = (_clock.GetUtcNow() + Lease).ToMicroseconds();
                await _database.WriteStepAsync([new RowWrite(Statements.RenewJob, [until, job.JobKey, _owner])], null, done);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (StorageException e)
            {
                // Without renewal somebody else may do the job as well; the case takes the first result, and the idempotency key is the same.
                _logger.LogWarning(e, "The lease of job {JobKey} could not be renewed.", job.JobKey);
            }
        }
    }
}
