using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Reads an instance and describes the rows of its next step.</summary>
internal sealed class InstanceStore(IStepDatabase database, DefinitionCatalogue definitions, JournalReader journal)
{
    /// <summary>The instance as it is stored, or null when there is none.</summary>
    public async Task<HotInstance?> LoadAsync(long instanceKey, CancellationToken cancellation)
    {
        Header? header;
        List<byte[]> rows;
        await using (var connection = await database.OpenReaderAsync(cancellation))
        {
            // One snapshot: a step between the two reads would give a state that never was.
            await using var transaction = await database.BeginSnapshotAsync(connection, cancellation);
            header = (await connection.Command("SELECT definition_key, revision, head_hash, state_version, header, set_aside FROM instances WHERE instance_key = @p1", transaction, instanceKey)
                .ListAsync(Header.Read, cancellation)).FirstOrDefault();
            if (header is null)
            {
                return null;
            }

            rows = await connection.Command("SELECT state FROM element_instances WHERE instance_key = @p1", transaction, instanceKey)
                .ListAsync(row => row.GetFieldValue<byte[]>(0), cancellation);
        }

        var process = await definitions.GetAsync(header.DefinitionKey, cancellation);
        var state = header.StateVersion == StateFormat.Version
            ? StateFormat.Read(header.Bytes, rows)
            : await journal.ReplayAsync(instanceKey, cancellation);
        return new HotInstance(process, state, header.Revision, header.HeadHash, header.SetAside);
    }

    /// <summary>Whether an instance is stored as it is kept here.</summary>
    public async Task<bool> IsCurrentAsync(HotInstance kept, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        var stored = await connection.Command("SELECT revision, set_aside FROM instances WHERE instance_key = @p1", null, kept.State.Key)
            .ListAsync(row => (Revision: row.GetInt64(0), SetAside: row.Text(1)), cancellation);
        return stored is [var row] && row.Revision == kept.Revision && row.SetAside == kept.SetAside;
    }

    /// <summary>Adds state and journal of a step to its rows, and gives the instance after it.</summary>
    public static HotInstance Write(HotInstance? before, StepResult.Accepted result, Command command, StepRows step)
    {
        var payload = EventFormat.Write(result.Events);
        var entry = HashChain.Append(
            step.InstanceKey, (before?.Revision ?? 0) + 1, step.Now, step.Actor, command.GetType().Name, payload, before?.HeadHash ?? HashChain.Genesis);
        WriteHeader(before, entry, step);
        WriteElements(before, result.Changed, result.Removed, step);
        WriteEntry(entry, step);
        return new HotInstance(step.Process, result.State, entry.Sequence, entry.Hash, SetAside: null);
    }

    /// <summary>The rows of an entry that changes no state.</summary>
    public static (HotInstance After, List<RowWrite> Rows) WriteRefusal(HotInstance before, RefusedAttempt refused, long now, string actor)
    {
        var entry = HashChain.Append(before.State.Key, before.Revision + 1, now, actor, JournalEntry.AttemptRefused, refused.ToBytes(), before.HeadHash);
        var rows = new List<RowWrite>
        {
            new(Statements.UpdateHead, [entry.Sequence, entry.Hash, entry.InstanceKey]),
            new(Statements.InsertJournal, Values(entry)),
        };
        return (before with { Revision = entry.Sequence, HeadHash = entry.Hash }, rows);
    }

    private static void WriteHeader(HotInstance? before, JournalEntry entry, StepRows step)
    {
        var state = step.After;
        var header = StateFormat.WriteHeader(state);
        var ended = state.HasEnded ? step.Now : 0L;
        if (before is null)
        {
            step.Add(
                Statements.InsertInstance,
                state.Key, state.DefinitionKey, state.ProcessId, state.Version, state.BusinessKey, state.ParentInstanceKey, state.ParentElementKey,
                (int)state.Status, entry.Sequence, entry.Hash, (int)StateFormat.Version, header, step.Now, ended, step.Actor);
        }
        else
        {
            step.Add(Statements.UpdateInstance, (int)state.Status, entry.Sequence, entry.Hash, (int)StateFormat.Version, header, ended, state.Key);
        }
    }

    private static void WriteElements(HotInstance? before, ImmutableArray<ElementInstance> changed, ImmutableArray<long> removed, StepRows step)
    {
        foreach (var key in removed)
        {
            step.Add(Statements.DeleteElement, key);
        }

        foreach (var element in changed)
        {
            var bytes = StateFormat.WriteElement(element);
            if (before?.State.Elements.Find(element.Key) is null)
            {
                step.Add(Statements.InsertElement, element.Key, step.InstanceKey, bytes);
            }
            else
            {
                step.Add(Statements.UpdateElement, bytes, element.Key);
            }
        }
    }

    private static void WriteEntry(JournalEntry entry, StepRows step) => step.Add(Statements.InsertJournal, Values(entry));

    private static object?[] Values(JournalEntry entry) =>
    [
        entry.InstanceKey, entry.Sequence, entry.Instant, entry.Actor, entry.Command, entry.Payload, entry.Salt, entry.PayloadHash, entry.PreviousHash, entry.Hash,
    ];

    private sealed record Header(long DefinitionKey, long Revision, byte[] HeadHash, int StateVersion, byte[] Bytes, string? SetAside)
    {
        public static Header Read(DbDataReader row) =>
            new(row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2), row.GetInt32(3), row.GetFieldValue<byte[]>(4), row.Text(5));
    }
}
