using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>Destroys payload and salt of a case's journal together; the chain still holds.</summary>
public sealed class Erasure
{
    private readonly IDatabase _database;

    internal Erasure(IDatabase database) => _database = database;

    /// <summary>Erases the journal of a case that is over. Returns how many entries were erased; 0 for a case that still runs or does not exist.</summary>
    public Task<int> EraseAsync(long instanceKey, CancellationToken cancellation = default) =>
        _database.WriteAsync(
            async (connection, transaction, token) =>
            {
                await using var command = connection.Command(
                    "UPDATE journal SET payload = NULL, salt = NULL WHERE instance_key = @p1 AND payload IS NOT NULL "
                    + "AND EXISTS (SELECT 1 FROM instances WHERE instance_key = @p1 AND ended_at > 0)",
                    transaction, instanceKey);
                return await command.ExecuteNonQueryAsync(token);
            },
            cancellation);
}
