using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>Puts the accounts on the configured database.</summary>
internal static class IdentityDbServices
{
    public static void AddIdentityDb(this IServiceCollection services)
    {
        services.AddDbContext<SqliteIdentityDb>(Read);
        services.AddDbContext<PostgreSqlIdentityDb>(Read);
        services.AddDbContext<SqlServerIdentityDb>(Read);
        services.AddScoped<IdentityDb>(given => given.GetRequiredService<DatabaseSettings>().Provider switch
        {
            DatabaseProvider.Sqlite => given.GetRequiredService<SqliteIdentityDb>(),
            DatabaseProvider.PostgreSql => given.GetRequiredService<PostgreSqlIdentityDb>(),
            _ => given.GetRequiredService<SqlServerIdentityDb>(),
        });
    }

    /// <summary>A context that may change the schema.</summary>
    public static IdentityDb ForMigration(DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteIdentityDb(Migrating<SqliteIdentityDb>(settings)),
        DatabaseProvider.PostgreSql => new PostgreSqlIdentityDb(Migrating<PostgreSqlIdentityDb>(settings)),
        _ => new SqlServerIdentityDb(Migrating<SqlServerIdentityDb>(settings)),
    };

    private static void Read(IServiceProvider given, DbContextOptionsBuilder options) =>
        given.GetRequiredService<IDatabase>().Configure(options, IdentityDb.HistoryTable);

    private static DbContextOptions<T> Migrating<T>(DatabaseSettings settings)
        where T : DbContext =>
        ((DbContextOptionsBuilder<T>)new DbContextOptionsBuilder<T>().UseDatabase(settings, IdentityDb.HistoryTable)).Options;
}
