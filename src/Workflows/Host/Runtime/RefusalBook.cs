using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Writes down in the journal what people tried and were refused. The program's own attempts (a timer that came too late) are not written.</summary>
internal sealed class RefusalBook(IStepDatabase database, InstanceCache instances, InstanceLocks locks, RefusalLimit limit, WakeUp wake, TimeProvider clock)
{
    private const int Attempts = 20;

    /// <summary>Records an attempt that was refused before it reached the engine.</summary>
    public async Task RecordAsync(long instanceKey, string attempt, Actor actor, Refusal why, CancellationToken cancellation)
    {
        if (!Counts(actor))
        {
            return;
        }

        using var turn = await locks.EnterAsync(instanceKey, cancellation);
        for (var tries = 1; ; tries++)
        {
            if (await instances.FindAsync(instanceKey, cancellation) is not { } before)
            {
                return;
            }

            try
            {
                await WriteAsync(before, attempt, actor, why, cancellation);
                return;
            }
            catch (StorageException e) when (e.Failure == StorageFailure.Conflict && tries < Attempts)
            {
                instances.Forget(instanceKey);
            }
        }
    }

    /// <summary>Records an attempt that the engine refused. Whoever calls this has the instance's turn.</summary>
    public async Task RecordInTurnAsync(HotInstance before, string attempt, Actor actor, Refusal why, CancellationToken cancellation)
    {
        if (Counts(actor))
        {
            await WriteAsync(before, attempt, actor, why, cancellation);
        }
    }

    private bool Counts(Actor actor) => actor.Id is not null && limit.Allows(actor.Id);

    private async Task WriteAsync(HotInstance before, string attempt, Actor actor, Refusal why, CancellationToken cancellation)
    {
        var (after, rows) = InstanceStore.WriteRefusal(before, RefusedAttempt.Of(attempt, why), clock.GetUtcNow().ToMicroseconds(), actor.Name);
        await database.WriteStepAsync(rows, null, cancellation);
        instances.Keep(after);
        wake.After(new Wakes());
    }
}
