using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime.Projections;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Instances that a fault of the program stopped: set aside until somebody has looked at them, then put back.</summary>
internal sealed class Quarantine(IStepDatabase database, InstanceStore store, InstanceCache instances, InstanceLocks locks, KeyAllocator keys, WakeUp wake, TimeProvider clock)
{
    /// <summary>The kind of a refused attempt that a fault of the program stopped.</summary>
    private const string FaultKind = "Fault";

    /// <summary>
    /// Sets an instance aside. The attempt stands in the journal: whoever still has the instance as it was before meets the entry when he writes, and reads again.
    /// </summary>
    public async Task SetAsideAsync(HotInstance before, Command command, string fault)
    {
        var name = command.GetType().Name;
        var (_, rows) = InstanceStore.WriteRefusal(before, new RefusedAttempt(name, FaultKind, fault), clock.GetUtcNow().ToMicroseconds(), Actor.SystemName);
        rows.Add(new RowWrite(Statements.SetAside, [$"{name}: {fault}", before.State.Key]));
        StandstillProjection.Stop(before.State.Key, rows);
        await database.WriteStepAsync(rows, null, CancellationToken.None);
        instances.Forget(before.State.Key);
    }

    /// <summary>Puts an instance back into service after somebody has looked at it.</summary>
    public async Task PutBackAsync(long instanceKey, CancellationToken cancellation)
    {
        using var turn = await locks.EnterAsync(instanceKey, cancellation);
        instances.Forget(instanceKey);
        if (await store.LoadAsync(instanceKey, cancellation) is not { SetAside: not null } instance)
        {
            return;
        }

        var block = await keys.RentAsync(cancellation);
        try
        {
            var step = new StepRows(instance.Process, instance.State, instance.State, clock.GetUtcNow().ToMicroseconds(), Actor.SystemName, block);
            step.Add(Statements.SetAside, null, instanceKey);
            if (instance.State.Status == InstanceStatus.Active)
            {
                StandstillProjection.Start(step);
            }

            await database.WriteStepAsync(step.Rows, null, cancellation);
            wake.After(step.Wakes);
        }
        finally
        {
            keys.Return(block);
        }
    }
}
