using System.Data.Common;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Mail;

/// <summary>Commands from one instance to another: written with the sender's step, deleted with the receiver's.</summary>
internal sealed class Mailbox(IDatabase database)
{
    /// <summary>Adds a letter to a step.</summary>
    public static void Send(long target, Command command, StepRows step)
    {
        step.Add(Statements.InsertMail, target, MailFormat.Write(command), step.Actor, step.Now);
        step.Wakes.Mail.Add(target);
    }

    /// <summary>A letter as a row, for whoever writes outside a step.</summary>
    public static RowWrite Letter(long target, Command command, string actor, long now) =>
        new(Statements.InsertMail, [target, MailFormat.Write(command), actor, now]);

    /// <summary>The oldest letters of an instance, in the order in which they were sent.</summary>
    public async Task<List<Letter>> ReadAsync(long target, int most, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        var sql = Page("SELECT mailbox_key, command, actor FROM mailbox WHERE target_instance_key = @p1 ORDER BY mailbox_key", most);
        return await connection.Command(sql, null, target).ListAsync(row => Read(row, target), cancellation);
    }

    /// <summary>Whether a letter still lies there.</summary>
    public async Task<bool> ContainsAsync(long mailboxKey, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        await using var command = connection.Command("SELECT 1 FROM mailbox WHERE mailbox_key = @p1", null, mailboxKey);
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    /// <summary>Every instance that has mail.</summary>
    public async Task<List<long>> TargetsAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        return await connection.Command("SELECT DISTINCT target_instance_key FROM mailbox", null).ListAsync(row => row.GetInt64(0), cancellation);
    }

    private string Page(string sql, int rows) => ((IStepDatabase)database).Dialect.Page(sql, rows);

    private static Letter Read(DbDataReader row, long target) => new(row.GetInt64(0), target, MailFormat.Read(row.GetFieldValue<byte[]>(1)), row.GetString(2));
}
