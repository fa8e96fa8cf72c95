using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>Finds who waits for a message or signal and writes them a letter, inside a transaction that the caller holds.</summary>
internal sealed class MessagePublisher(IStepDatabase database, DefinitionCatalogue definitions)
{
    // Beside the locks of messages; a message that really had such a name would only wait a little longer.
    private const string StartLock = "\nstart ";

    /// <summary>Publishes; the row of name and key is locked first.</summary>
    public async Task<Publication> PublishInAsync(
        Message message, KeyBlock keys, long now, string actor, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await LockAsync(message.Name, message.CorrelationKey, connection, transaction, cancellation);
        if (message.MessageId is not null && await IsRepetitionAsync(message, now, connection, transaction, cancellation))
        {
            return new Publication(0, IsRepetition: true, []);
        }

        var messageKey = keys.Next();
        var rows = new List<RowWrite>();
        var receivers = new List<long>();
        var lives = message.TimeToLive > TimeSpan.Zero;
        foreach (var candidate in await CandidatesAsync(message, connection, transaction, cancellation))
        {
            if (candidate.Kind == SubscriptionKind.MessageStart && message.CorrelationKey.Length > 0
                && await HasStartedAsync(candidate.ProcessId, message.CorrelationKey, connection, transaction, cancellation))
            {
                continue;
            }

            var (target, command) = await LetterAsync(candidate, messageKey, message, keys, cancellation);
            rows.Add(Mailbox.Letter(target, command, actor, now));
            if (command is StartInstance && message.CorrelationKey.Length > 0)
            {
                rows.Add(new RowWrite(Statements.InsertMessageStart, [candidate.ProcessId, message.CorrelationKey, target]));
            }

            if (lives)
            {
                rows.Add(new RowWrite(Statements.InsertCorrelation, [messageKey, candidate.ProcessId]));
            }

            receivers.Add(target);
        }

        if (lives || receivers.Count == 0)
        {
            // What nobody wants and may not wait is kept as a dead letter: somebody may ask where it went.
            var expires = now + (message.TimeToLive.Ticks / TimeSpan.TicksPerMicrosecond);
            rows.Add(new RowWrite(lives ? Statements.InsertMessage : Statements.InsertDeadLetter, [
                messageKey, message.Name, message.CorrelationKey, message.MessageId, VariablesFormat.Write(message.Variables), actor, now, lives ? expires : now]));
        }

        await database.ExecuteAsync(rows, connection, transaction, cancellation);
        return new Publication(messageKey, IsRepetition: false, [.. receivers]);
    }

    /// <summary>Writes a letter to everybody who waits for a signal but its thrower, and starts what a signal starts.</summary>
    public async Task<IReadOnlyList<long>> BroadcastInAsync(
        string name, Variables variables, long throwerKey, KeyBlock keys, long now, string actor, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var candidates = await connection.Command(
            $"SELECT {MessageCandidate.Columns} FROM subscriptions WHERE name = @p1 AND correlation_key = '' AND kind IN ({(int)SubscriptionKind.Signal}, {(int)SubscriptionKind.SignalStart}) ORDER BY subscription_key",
            transaction, name).ListAsync(MessageCandidate.Read, cancellation);
        var rows = new List<RowWrite>();
        var receivers = new List<long>();
        foreach (var candidate in candidates.Where(candidate => candidate.InstanceKey != throwerKey || candidate.Kind == SubscriptionKind.SignalStart))
        {
            Command command = candidate.Kind == SubscriptionKind.SignalStart
                ? await StartAsync(candidate, keys.Next(), variables, cancellation)
                : new ReceiveSignal(candidate.ElementKey, candidate.SubscriptionKey, variables);
            var target = command is StartInstance start ? start.InstanceKey : candidate.InstanceKey;
            rows.Add(Mailbox.Letter(target, command, actor, now));
            receivers.Add(target);
        }

        await database.ExecuteAsync(rows, connection, transaction, cancellation);
        return receivers;
    }

    /// <summary>
    /// A case that a message started is over (or never came to be): the next message with its key, if one is kept, may start another one.
    /// Returns the case that it starts, if any.
    /// </summary>
    public async Task<IReadOnlyList<long>> ReleaseStartInAsync(
        long instanceKey, KeyBlock keys, long now, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var stands = await connection.Command("SELECT process_id, correlation_key FROM message_starts WHERE instance_key = @p1", transaction, instanceKey)
            .ListAsync(row => (ProcessId: row.GetString(0), CorrelationKey: row.GetString(1)), cancellation);
        if (stands.Count == 0)
        {
            return [];
        }

        var (processId, key) = stands[0];
        await LockAsync(StartLock + processId, key, connection, transaction, cancellation);
        var rows = new List<RowWrite> { new(Statements.DeleteMessageStart, [instanceKey]) };
        var kept = await connection.Command(
            "SELECT s.subscription_key, s.kind, s.instance_key, s.element_key, s.definition_key, s.process_id, s.element_id, m.message_key, m.variables, m.publisher "
            + $"FROM messages m JOIN subscriptions s ON s.name = m.name AND s.correlation_key = '' AND s.kind = {(int)SubscriptionKind.MessageStart} "
            + "WHERE s.process_id = @p1 AND m.correlation_key = @p2 AND m.expires_at > @p3 "
            + "AND NOT EXISTS (SELECT 1 FROM message_correlations c WHERE c.message_key = m.message_key AND c.process_id = @p1) ORDER BY m.message_key",
            transaction, processId, key, now)
            .ListAsync(row => (Candidate: MessageCandidate.Read(row), MessageKey: row.GetInt64(7), Variables: row.GetFieldValue<byte[]>(8), Publisher: row.GetString(9)), cancellation);
        var receivers = new List<long>();
        if (kept.Count > 0)
        {
            var next = kept[0];
            var start = await StartAsync(next.Candidate, keys.Next(), VariablesFormat.Read(next.Variables), cancellation) with { BusinessKey = key };
            rows.Add(Mailbox.Letter(start.InstanceKey, start, next.Publisher, now));
            rows.Add(new RowWrite(Statements.InsertCorrelation, [next.MessageKey, processId]));
            rows.Add(new RowWrite(Statements.InsertMessageStart, [processId, key, start.InstanceKey]));
            receivers.Add(start.InstanceKey);
        }

        await database.ExecuteAsync(rows, connection, transaction, cancellation);
        return receivers;
    }

    /// <summary>
    /// A receiver turned out not to wait any more: another one of the same process gets the message, or it waits on.
    /// Returns the new receiver, or 0.
    /// </summary>
    public async Task<long> RedirectInAsync(
        CorrelateMessage refused, string processId, string actor, long now, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var buffered = await BufferedMessages.FindAsync(refused.MessageKey, connection, transaction, cancellation);
        var rows = new List<RowWrite> { new(Statements.DeleteCorrelation, [refused.MessageKey, processId]) };
        long receiver = 0;
        if (buffered is not null && buffered.ExpiresAt > now)
        {
            await LockAsync(buffered.Name, buffered.CorrelationKey, connection, transaction, cancellation);
            var candidates = await connection.Command(
                $"SELECT {MessageCandidate.Columns} FROM subscriptions WHERE name = @p1 AND correlation_key = @p2 AND kind = {(int)SubscriptionKind.Message} "
                + "AND process_id = @p3 AND subscription_key <> @p4 ORDER BY subscription_key",
                transaction, buffered.Name, buffered.CorrelationKey, processId, refused.CatchKey).ListAsync(MessageCandidate.Read, cancellation);
            if (candidates.FirstOrDefault() is { } next)
            {
                receiver = next.InstanceKey;
                rows.Add(new RowWrite(Statements.InsertCorrelation, [refused.MessageKey, processId]));
                rows.Add(Mailbox.Letter(receiver, new CorrelateMessage(next.ElementKey, next.SubscriptionKey, refused.MessageKey, refused.Variables), actor, now));
            }
        }

        await database.ExecuteAsync(rows, connection, transaction, cancellation);
        return receiver;
    }

    private async Task LockAsync(string name, string key, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        if (database.Dialect.LockMessage is { } statement)
        {
            await database.ExecuteAsync([new RowWrite(statement, [name, key])], connection, transaction, cancellation);
        }
    }

    // Camunda 8's rule: while a case that this key started runs, no second one is started; the message waits for its time to live.
    private async Task<bool> HasStartedAsync(string processId, string key, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await LockAsync(StartLock + processId, key, connection, transaction, cancellation);
        await using var command = connection.Command("SELECT 1 FROM message_starts WHERE process_id = @p1 AND correlation_key = @p2", transaction, processId, key);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task<bool> IsRepetitionAsync(Message message, long now, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.Command(
            "SELECT 1 FROM messages WHERE name = @p1 AND correlation_key = @p2 AND message_id = @p3 AND expires_at > @p4",
            transaction, message.Name, message.CorrelationKey, message.MessageId!, now);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    // Zeebe's rule: a message goes to each process once; a waiting instance comes before a start event.
    private static async Task<IEnumerable<MessageCandidate>> CandidatesAsync(
        Message message, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var found = await connection.Command(
            $"SELECT {MessageCandidate.Columns} FROM subscriptions WHERE name = @p1 AND ((correlation_key = @p2 AND kind = {(int)SubscriptionKind.Message}) "
            + $"OR (correlation_key = '' AND kind = {(int)SubscriptionKind.MessageStart})) ORDER BY kind, subscription_key",
            transaction, message.Name, message.CorrelationKey).ListAsync(MessageCandidate.Read, cancellation);
        return found.DistinctBy(candidate => candidate.ProcessId, StringComparer.Ordinal);
    }

    private async Task<(long Target, Command Command)> LetterAsync(
        MessageCandidate candidate, long messageKey, Message message, KeyBlock keys, CancellationToken cancellation)
    {
        if (candidate.Kind == SubscriptionKind.Message)
        {
            return (candidate.InstanceKey, new CorrelateMessage(candidate.ElementKey, candidate.SubscriptionKey, messageKey, message.Variables));
        }

        var start = await StartAsync(candidate, keys.Next(), message.Variables, cancellation);
        return (start.InstanceKey, message.CorrelationKey.Length == 0 ? start : start with { BusinessKey = message.CorrelationKey });
    }

    private async Task<StartInstance> StartAsync(MessageCandidate candidate, long instanceKey, Variables variables, CancellationToken cancellation)
    {
        var process = await definitions.GetAsync(candidate.DefinitionKey, cancellation);
        return new StartInstance(instanceKey, process.DefinitionKey, process.Version, variables) { StartElementId = candidate.ElementId };
    }
}
