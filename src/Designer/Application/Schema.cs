using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Application;

/// <summary>The tables of one room.</summary>
/// <param name="Name">What they hold, as a message says it.</param>
/// <param name="Migrate">Applies what the database lacks.</param>
/// <param name="Missing">The migrations that the database lacks.</param>
internal sealed record Schema(
    string Name, Func<DatabaseSettings, CancellationToken, Task> Migrate, Func<DatabaseSettings, CancellationToken, Task<IReadOnlyList<string>>> Missing);
