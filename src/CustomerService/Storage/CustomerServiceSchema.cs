using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage;

/// <summary>Brings the tables of this room up to date, or says what is missing. The workflows' tables come first: they make the file.</summary>
public static class CustomerServiceSchema
{
    /// <summary>Applies the migrations that the database lacks.</summary>
    public static async Task MigrateAsync(DatabaseSettings settings, CancellationToken cancellation = default)
    {
        await using var db = CustomerServiceDbFactory.ForMigration(settings);
        await db.Database.MigrateAsync(cancellation);
    }

    /// <summary>The migrations that the database lacks; empty when it is up to date.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(DatabaseSettings settings, CancellationToken cancellation = default)
    {
        await using var db = CustomerServiceDbFactory.ForMigration(settings);
        return [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
    }
}
