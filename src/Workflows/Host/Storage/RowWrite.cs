namespace BackOffice.Workflows.Host.Storage;

/// <summary>A statement with its values.</summary>
/// <param name="Statement">What is done.</param>
/// <param name="Values">One value for each parameter.</param>
/// <param name="Guards">Exactly one row must be touched, or the whole step is a conflict.</param>
internal readonly record struct RowWrite(Statement Statement, object?[] Values, bool Guards = false)
{
    public static StorageException GuardFailed(RowWrite row) =>
        new(StorageFailure.Conflict, $"Expected {row.Statement.Name} to touch one row, but somebody else changed it first. Nothing was saved.");
}
