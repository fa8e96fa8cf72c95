using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime.Effects;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Runtime.Projections;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Carries commands out: commands to one instance in order, to different instances side by side; one transaction a step.</summary>
internal sealed class StepRunner(
    IStepDatabase database,
    InstanceStore store,
    DefinitionCatalogue definitions,
    StepContexts contexts,
    KeyAllocator keys,
    EffectServices services,
    Mailbox mailbox,
    IEnumerable<IStepParticipant> participants,
    RefusalLimit refusals,
    WakeUp wake,
    TimeProvider clock,
    ILogger<StepRunner> logger)
{
    private const int Attempts = 20;

    /// <summary>The kind of a refused attempt that a fault of the program stopped.</summary>
    private const string FaultKind = "Fault";

    private readonly InstanceLocks _locks = new();
    private readonly HotInstances _hot = new();
    private readonly IStepParticipant[] _participants = [.. participants];

    /// <summary>The instance as it is stored now, or null when there is none. What is kept here counts only while no other node has gone on.</summary>
    public async Task<HotInstance?> FindAsync(long instanceKey, CancellationToken cancellation)
    {
        if (_hot.Find(instanceKey) is { } kept)
        {
            if (await store.IsCurrentAsync(kept, cancellation))
            {
                return kept;
            }

            _hot.Remove(instanceKey);
        }

        return await store.LoadAsync(instanceKey, cancellation);
    }

    /// <summary>Runs one command; returns when its step is durable, or with the refusal.</summary>
    /// <param name="instanceKey">The instance, or the key of a new one.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="options">What goes along.</param>
    /// <param name="letter">The letter that the command came with; it is taken from the mailbox in the same transaction.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<CommandOutcome> RunAsync(
        long instanceKey, Command command, Actor actor, StepOptions options, Letter? letter, CancellationToken cancellation)
    {
        using var turn = await _locks.EnterAsync(instanceKey, cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(instanceKey, command, actor, options, letter, cancellation);
            }
            catch (StorageException e) when (e.Failure == StorageFailure.Conflict && attempt < Attempts)
            {
                // Another node was faster: look again.
                _hot.Remove(instanceKey);
                if (letter is not null && !await mailbox.ContainsAsync(letter.Key, cancellation))
                {
                    return new CommandOutcome.Refused(HostRefusals.DeliveredAlready.Of());
                }
            }
            catch (StorageException)
            {
                _hot.Remove(instanceKey);
                throw;
            }
        }
    }

    /// <summary>What a command would bring and take away; nothing is written.</summary>
    public async Task<CommandPreview> PreviewAsync(long instanceKey, Command command, Actor actor, CancellationToken cancellation)
    {
        if (await FindAsync(instanceKey, cancellation) is not { } instance)
        {
            return new CommandPreview.Refused(HostRefusals.NoCase.Of(instanceKey));
        }

        var block = await keys.RentAsync(cancellation);
        try
        {
            var context = await contexts.MakeAsync(clock.GetUtcNow().ToMicroseconds(), block, actor, instance.Process, cancellation);
            return ProcessEngine.Preview(instance.Process.Definition, instance.State, command, context, out var rejected) is { } change
                ? new CommandPreview.Possible(instance.Revision, change)
                : new CommandPreview.Refused(rejected!.Why);
        }
        finally
        {
            keys.Return(block);
        }
    }

    /// <summary>The conditional start events of a process that hold now.</summary>
    public async Task<ImmutableArray<string>> ConditionsThatHoldAsync(DeployedProcess process, Variables variables, Actor actor, CancellationToken cancellation)
    {
        var block = await keys.RentAsync(cancellation);
        try
        {
            var context = await contexts.MakeAsync(clock.GetUtcNow().ToMicroseconds(), block, actor, process, cancellation);
            return ProcessEngine.ConditionsThatHold(process.Definition, variables, context);
        }
        finally
        {
            keys.Return(block);
        }
    }

    private async Task<CommandOutcome> TryAsync(
        long instanceKey, Command command, Actor actor, StepOptions options, Letter? letter, CancellationToken cancellation)
    {
        var before = await NextAsync(instanceKey, cancellation);
        if (before is null && command is not StartInstance)
        {
            return new CommandOutcome.Refused(HostRefusals.NoCase.Of(instanceKey));
        }

        if (before?.SetAside is { } reason)
        {
            await MustBeCurrentAsync(before, cancellation);
            return new CommandOutcome.Refused(HostRefusals.SetAside.Of(instanceKey, reason));
        }

        if (options.ExpectedRevision is { } expected && before?.Revision != expected)
        {
            return await RefuseAsync(before, command, actor, HostRefusals.WentOn.Of(), cancellation);
        }

        // What the last step left comes before anything new.
        while (before is { State.Pending.IsEmpty: false } && command is not ContinueInstance)
        {
            var continued = await StepAsync(before, instanceKey, new ContinueInstance(), Actor.System, StepOptions.None, null, cancellation);
            if (continued is CommandOutcome.Refused refused)
            {
                return refused;
            }

            before = await NextAsync(instanceKey, cancellation);
        }

        return await StepAsync(before, instanceKey, command, actor, options, letter, cancellation);
    }

    // Without asking whether it is current: the journal's guard finds a stale one when the step is written.
    private async Task<HotInstance?> NextAsync(long instanceKey, CancellationToken cancellation) =>
        _hot.Find(instanceKey) ?? await store.LoadAsync(instanceKey, cancellation);

    private async Task<CommandOutcome> StepAsync(
        HotInstance? before, long instanceKey, Command command, Actor actor, StepOptions options, Letter? letter, CancellationToken cancellation)
    {
        var process = before?.Process ?? await definitions.GetAsync(((StartInstance)command).DefinitionKey, cancellation);
        var block = await keys.RentAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow().ToMicroseconds();
            var context = await contexts.MakeAsync(now, block, actor, process, cancellation);
            var result = ProcessEngine.Step(process.Definition, before?.State, command, context);
            switch (result)
            {
                case StepResult.Rejected rejected:
                    return await RefuseAsync(before, command, actor, rejected.Why, cancellation);
                case StepResult.Accepted accepted:
                    var name = letter?.ActorName ?? actor.Name;
                    var followed = command is MigrateInstance migrate ? await definitions.GetAsync(migrate.DefinitionKey, cancellation) : process;
                    var step = new StepRows(followed, before?.State, accepted.State, now, name, block);
                    return await WriteAsync(before, accepted, command, actor, options, letter, step, cancellation);
                default:
                    throw new InvalidOperationException($"Expected a step to be accepted or rejected, but it is {result.GetType().Name}.");
            }
        }
#pragma warning disable CA1031 // The one edge where a bug is caught: logged with the instance, and the instance set aside.
        catch (Exception bug) when (bug is not (StorageException or OperationCanceledException or DbException) && before is not null)
#pragma warning restore CA1031
        {
            logger.LogError(bug, "Case {InstanceKey} of {ProcessId} could not carry out {Command}; it is set aside.", instanceKey, process.Definition.Id, command.GetType().Name);
            await SetAsideAsync(before, command, bug.Message);
            return new CommandOutcome.Refused(HostRefusals.Fault.Of(bug.Message, instanceKey));
        }
        finally
        {
            keys.Return(block);
        }
    }

    private async Task<CommandOutcome> WriteAsync(
        HotInstance? before, StepResult.Accepted accepted, Command command, Actor actor, StepOptions options, Letter? letter, StepRows step, CancellationToken cancellation)
    {
        var after = InstanceStore.Write(before, accepted, command, step);
        if (letter is not null)
        {
            step.Guard(Statements.TakeMail, letter.Key);
        }

        foreach (var happened in accepted.Events)
        {
            EventProjections.Apply(happened, step);
        }

        foreach (var effect in accepted.Effects)
        {
            await EffectAppliers.ApplyAsync(effect, step, services, cancellation);
        }

        var record = new StepRecord(step.Process, before?.State, accepted.State, command, accepted.Events, actor, step.Now);
        foreach (var participant in _participants)
        {
            if (participant.Concerns(record))
            {
                step.Later.Add((connection, transaction, token) => participant.WriteAsync(record, connection, transaction, token));
            }
        }

        if (accepted.State is { HasEnded: true, StartElementId: not null, BusinessKey: not null })
        {
            step.Later.Add(async (connection, transaction, token) =>
                step.Wakes.Mail.UnionWith(await services.Publisher.ReleaseStartInAsync(step.InstanceKey, step.Keys, step.Now, connection, transaction, token)));
        }

        if (options.AlsoWrite is not null)
        {
            step.Later.Add(options.AlsoWrite);
        }

        await database.WriteStepAsync(WithLocks(step), Together(step.Later), cancellation);
        _hot.Put(step.InstanceKey, after);
        wake.After(step.Wakes);
        return new CommandOutcome.Done(step.InstanceKey, after.Revision);
    }

    private async Task<CommandOutcome> RefuseAsync(
        HotInstance? before, Command command, Actor actor, Refusal why, CancellationToken cancellation)
    {
        if (before is not null)
        {
            await MustBeCurrentAsync(before, cancellation);
        }

        // People's attempts are written down; the program's own (a timer that came too late) are not.
        if (before is not null && actor.Id is not null && refusals.Allows(actor.Id))
        {
            var now = clock.GetUtcNow().ToMicroseconds();
            var (after, rows) = InstanceStore.WriteRefusal(before, RefusedAttempt.Of(command.GetType().Name, why), now, actor.Name);
            await database.WriteStepAsync(rows, null, cancellation);
            _hot.Put(before.State.Key, after);
            wake.After(new Wakes());
        }

        return new CommandOutcome.Refused(why);
    }

    /// <summary>Records an attempt that was refused before it reached the engine.</summary>
    public async Task RecordRefusalAsync(long instanceKey, string attempt, Actor actor, Refusal why, CancellationToken cancellation)
    {
        if (actor.Id is null || !refusals.Allows(actor.Id))
        {
            return;
        }

        using var turn = await _locks.EnterAsync(instanceKey, cancellation);
        for (var tries = 1; ; tries++)
        {
            if (await FindAsync(instanceKey, cancellation) is not { } before)
            {
                return;
            }

            var now = clock.GetUtcNow().ToMicroseconds();
            var (after, rows) = InstanceStore.WriteRefusal(before, RefusedAttempt.Of(attempt, why), now, actor.Name);
            try
            {
                await database.WriteStepAsync(rows, null, cancellation);
                _hot.Put(instanceKey, after);
                wake.After(new Wakes());
                return;
            }
            catch (StorageException e) when (e.Failure == StorageFailure.Conflict && tries < Attempts)
            {
                _hot.Remove(instanceKey);
            }
        }
    }

    // A refusal that was decided on what another node has changed meanwhile is none: look again.
    private async Task MustBeCurrentAsync(HotInstance before, CancellationToken cancellation)
    {
        if (!await store.IsCurrentAsync(before, cancellation))
        {
            throw new StorageException(StorageFailure.Conflict, $"Case {before.State.Key} went on meanwhile on another node.");
        }
    }

    // The attempt stands in the journal: whoever still has the instance as it was before meets the entry when he writes, and reads again.
    private async Task SetAsideAsync(HotInstance before, Command command, string fault)
    {
        var name = command.GetType().Name;
        var (_, rows) = InstanceStore.WriteRefusal(before, new RefusedAttempt(name, FaultKind, fault), clock.GetUtcNow().ToMicroseconds(), Actor.SystemName);
        rows.Add(new RowWrite(Statements.SetAside, [$"{name}: {fault}", before.State.Key]));
        StandstillProjection.Stop(before.State.Key, rows);
        await database.WriteStepAsync(rows, null, CancellationToken.None);
        _hot.Remove(before.State.Key);
    }

    /// <summary>Puts an instance back into service after somebody has looked at it.</summary>
    public async Task PutBackAsync(long instanceKey, CancellationToken cancellation)
    {
        using var turn = await _locks.EnterAsync(instanceKey, cancellation);
        _hot.Remove(instanceKey);
        if (await store.LoadAsync(instanceKey, cancellation) is not { SetAside: not null } instance)
        {
            return;
        }

        var block = await keys.RentAsync(cancellation);
        var step = new StepRows(instance.Process, instance.State, instance.State, clock.GetUtcNow().ToMicroseconds(), Actor.SystemName, block);
        step.Add(Statements.SetAside, null, instanceKey);
        if (instance.State.Status == InstanceStatus.Active)
        {
            StandstillProjection.Start(step);
        }

        await database.WriteStepAsync(step.Rows, null, cancellation);
        keys.Return(block);
        wake.After(step.Wakes);
    }

    private List<RowWrite> WithLocks(StepRows step)
    {
        if (step.Locks.Count == 0 || database.Dialect.LockMessage is not { } statement)
        {
            return step.Rows;
        }

        // In one order everywhere, so that two steps never wait for each other.
        return [.. step.Locks.Select(row => new RowWrite(statement, [row.Name, row.Key])), .. step.Rows];
    }

    private static Func<DbConnection, DbTransaction, CancellationToken, Task>? Together(List<Func<DbConnection, DbTransaction, CancellationToken, Task>> writes) =>
        writes.Count == 0
            ? null
            : async (connection, transaction, cancellation) =>
            {
                foreach (var write in writes)
                {
                    await write(connection, transaction, cancellation);
                }
            };
}
