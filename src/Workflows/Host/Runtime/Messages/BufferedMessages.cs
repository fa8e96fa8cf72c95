using System.Data.Common;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Runtime.Mail;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>Messages that came before anybody waited for them.</summary>
internal static class BufferedMessages
{
    /// <summary>A message that is kept.</summary>
    internal sealed record Buffered(string Name, string CorrelationKey, long ExpiresAt);

    /// <summary>Writes a letter to an instance that has just begun to wait, if its message came already.</summary>
    public static async Task DeliverAsync(MessageSubscriptionOpened opened, StepRows step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var processId = step.Process.Definition.Id;
        var waiting = await connection.Command(
            "SELECT message_key, variables FROM messages WHERE name = @p1 AND correlation_key = @p2 AND expires_at > @p3 "
            + "AND NOT EXISTS (SELECT 1 FROM message_correlations c WHERE c.message_key = messages.message_key AND c.process_id = @p4) ORDER BY message_key",
            transaction, opened.Name, opened.CorrelationKey, step.Now, processId)
            .ListAsync(row => (Key: row.GetInt64(0), Variables: row.GetFieldValue<byte[]>(1)), cancellation);
        if (waiting.Count == 0)
        {
            return;
        }

        var (key, variables) = waiting[0];
        var command = new CorrelateMessage(opened.ElementKey, opened.SubscriptionKey, key, VariablesFormat.Read(variables));
        await RunAsync(Mailbox.Letter(step.InstanceKey, command, step.Actor, step.Now), connection, transaction, cancellation);
        await RunAsync(new RowWrite(Statements.InsertCorrelation, [key, processId]), connection, transaction, cancellation);
        step.Wakes.Mail.Add(step.InstanceKey);
    }

    /// <summary>The message with this key, if it is kept.</summary>
    public static async Task<Buffered?> FindAsync(long messageKey, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        var found = await connection.Command("SELECT name, correlation_key, expires_at FROM messages WHERE message_key = @p1", transaction, messageKey)
            .ListAsync(row => new Buffered(row.GetString(0), row.GetString(1), row.GetInt64(2)), cancellation);
        return found.FirstOrDefault();
    }

    private static async Task RunAsync(RowWrite row, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.Command(row.Statement.Sql, transaction, row.Values!);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
