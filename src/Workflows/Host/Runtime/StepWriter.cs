using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Runtime.Effects;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Runtime.Projections;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Writes an accepted step in one transaction: state and journal, the rows that follow from its events, its effects, and what others write along.</summary>
internal sealed class StepWriter(
    IStepDatabase database, InstanceCache instances, EffectServices services, IEnumerable<IStepParticipant> participants, WakeUp wake)
{
    private readonly IStepParticipant[] _participants = [.. participants];

    /// <summary>Writes the step; returns when it is durable.</summary>
    public async Task<CommandOutcome> WriteAsync(
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

        AddParticipants(step, new StepRecord(step.Process, before?.State, accepted.State, command, accepted.Events, actor, step.Now));
        if (accepted.State is { HasEnded: true, StartElementId: not null, BusinessKey: not null })
        {
            ReleaseStart(step);
        }

        if (options.AlsoWrite is not null)
        {
            step.Later.Add(options.AlsoWrite);
        }

        await database.WriteStepAsync(WithLocks(step), Together(step.Later), cancellation);
        instances.Keep(after);
        wake.After(step.Wakes);
        return new CommandOutcome.Done(step.InstanceKey, after.Revision);
    }

    private void AddParticipants(StepRows step, StepRecord record)
    {
        foreach (var participant in _participants)
        {
            if (participant.Concerns(record))
            {
                step.Later.Add((connection, transaction, token) => participant.WriteAsync(record, connection, transaction, token));
            }
        }
    }

    // One case a key: the message that waited for this one's end starts the next.
    private void ReleaseStart(StepRows step) => step.Later.Add(async (connection, transaction, token) =>
        step.Wakes.Mail.UnionWith(await services.Publisher.ReleaseStartInAsync(step.InstanceKey, step.Keys, step.Now, connection, transaction, token)));

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
