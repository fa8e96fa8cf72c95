using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Writing without a result, and saving a context of EF Core through the one writer.</summary>
public static class DatabaseWriterExtensions
{
    /// <summary>Runs a write that returns nothing; see <see cref="IDatabaseWriter.WriteAsync{T}"/>.</summary>
    public static Task WriteAsync(this IDatabaseWriter writer, Func<DbConnection, DbTransaction, CancellationToken, Task> write, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.WriteAsync(
            async (connection, transaction, token) =>
            {
                await write(connection, transaction, token);
                return true;
            },
            cancellation);
    }

    /// <summary>
    /// Saves a context's changes through the writer. A context calls it from its <c>SaveChangesAsync</c>,
    /// so that everything above it (sign-in, drafts) writes as it always does.
    /// </summary>
    /// <param name="writer">The one writer.</param>
    /// <param name="context">The context; it lends its connection for the time of the write.</param>
    /// <param name="save">The context's own <c>base.SaveChangesAsync(acceptAllChangesOnSuccess: false, …)</c>.</param>
    /// <param name="cancellation">Gives up waiting for the turn.</param>
    public static async Task<int> SaveAsync(this IDatabaseWriter writer, DbContext context, Func<CancellationToken, Task<int>> save, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(context);
        var own = context.Database.GetDbConnection();
        await context.Database.CloseConnectionAsync();
        try
        {
            var count = await writer.WriteAsync(
                async (connection, transaction, token) =>
                {
                    context.Database.SetDbConnection(connection, contextOwnsConnection: false);
                    await context.Database.UseTransactionAsync(transaction, token);
                    var saved = await save(token);
                    await context.Database.UseTransactionAsync(null, token);
                    return saved;
                },
                cancellation);
            context.ChangeTracker.AcceptAllChanges();
            return count;
        }
        finally
        {
            if (context.Database.CurrentTransaction is not null)
            {
                await context.Database.UseTransactionAsync(null, CancellationToken.None);
            }

            context.Database.SetDbConnection(own, contextOwnsConnection: true);
        }
    }
}
