using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>Brings the accounts' tables up to date. The folder of a SQLite file stands already: the cases' tables come first.</summary>
internal static class AccountStore
{
    public static async Task MigrateAsync(DatabaseSettings settings, CancellationToken cancellation)
    {
        await using var db = IdentityDbServices.ForMigration(settings);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>The migrations that the database lacks; empty when it is up to date.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(DatabaseSettings settings, CancellationToken cancellation)
    {
        await using var db = IdentityDbServices.ForMigration(settings);
        return [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
    }
}
