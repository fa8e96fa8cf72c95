using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Carries commands out: commands to one instance in order, to different instances side by side; one transaction a step.</summary>
internal sealed class StepRunner(
    InstanceCache instances,
    InstanceLocks locks,
    DefinitionCatalogue definitions,
    StepContexts contexts,
    KeyAllocator keys,
    StepWriter writer,
    RefusalBook refusals,
    Quarantine quarantine,
    Mailbox mailbox,
    TimeProvider clock,
    ILogger<StepRunner> logger)
{
    private const int Attempts = 20;

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
        using var turn = await locks.EnterAsync(instanceKey, cancellation);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(instanceKey, command, actor, options, letter, cancellation);
            }
            catch (StorageException e) when (e.Failure == StorageFailure.Conflict && attempt < Attempts)
            {
                // Another node was faster: look again.
                instances.Forget(instanceKey);
                if (letter is not null && !await mailbox.ContainsAsync(letter.Key, cancellation))
                {
                    return new CommandOutcome.Refused(HostRefusals.DeliveredAlready.Of());
                }
            }
            catch (StorageException)
            {
                instances.Forget(instanceKey);
                throw;
            }
        }
    }

    private async Task<CommandOutcome> TryAsync(
        long instanceKey, Command command, Actor actor, StepOptions options, Letter? letter, CancellationToken cancellation)
    {
        var before = await instances.NextAsync(instanceKey, cancellation);
        if (before is null && command is not StartInstance)
        {
            return new CommandOutcome.Refused(HostRefusals.NoCase.Of(instanceKey));
        }

        if (before?.SetAside is { } reason)
        {
            await instances.MustBeCurrentAsync(before, cancellation);
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

            before = await instances.NextAsync(instanceKey, cancellation);
        }

        return await StepAsync(before, instanceKey, command, actor, options, letter, cancellation);
    }

    private async Task<CommandOutcome> StepAsync(
        HotInstance? before, long instanceKey, Command command, Actor actor, StepOptions options, Letter? letter, CancellationToken cancellation)
    {
        var process = before?.Process ?? await definitions.GetAsync(((StartInstance)command).DefinitionKey, cancellation);
        var block = await keys.RentAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow().ToMicroseconds();
            var context = await contexts.MakeAsync(now, block, actor, process, cancellation);
            switch (ProcessEngine.Step(process.Definition, before?.State, command, context))
            {
                case StepResult.Rejected rejected:
                    return await RefuseAsync(before, command, actor, rejected.Why, cancellation);
                case StepResult.Accepted accepted:
                    var followed = command is MigrateInstance migrate ? await definitions.GetAsync(migrate.DefinitionKey, cancellation) : process;
                    var step = new StepRows(followed, before?.State, accepted.State, now, letter?.ActorName ?? actor.Name, block);
                    return await writer.WriteAsync(before, accepted, command, actor, options, letter, step, cancellation);
                case var other:
                    throw new InvalidOperationException($"Expected a step to be accepted or rejected, but it is {other.GetType().Name}.");
            }
        }
#pragma warning disable CA1031 // The one edge where a bug is caught: logged with the instance, and the instance set aside.
        catch (Exception bug) when (bug is not (StorageException or OperationCanceledException or DbException) && before is not null)
#pragma warning restore CA1031
        {
            logger.LogError(bug, "Case {InstanceKey} of {ProcessId} could not carry out {Command}; it is set aside.", instanceKey, process.Definition.Id, command.GetType().Name);
            await quarantine.SetAsideAsync(before, command, bug.Message);
            return new CommandOutcome.Refused(HostRefusals.Fault.Of(bug.Message, instanceKey));
        }
        finally
        {
            keys.Return(block);
        }
    }

    private async Task<CommandOutcome> RefuseAsync(HotInstance? before, Command command, Actor actor, Refusal why, CancellationToken cancellation)
    {
        if (before is not null)
        {
            await instances.MustBeCurrentAsync(before, cancellation);
            await refusals.RecordInTurnAsync(before, command.GetType().Name, actor, why, cancellation);
        }

        return new CommandOutcome.Refused(why);
    }
}
