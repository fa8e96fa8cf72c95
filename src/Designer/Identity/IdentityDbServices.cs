using BackOffice.Designer.Application;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>Puts the accounts on the configured database (settings <c>Database:*</c>).</summary>
internal static class IdentityDbServices
{
    public static void AddIdentityDb(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        var connection = configuration["Database:ConnectionString"];
        switch (provider)
        {
            case "Sqlite":
                services.AddDbContext<IdentityDb, SqliteIdentityDb>((given, options) => UseSqlite(options, connection ?? DefaultFile(given)));
                break;
            case "PostgreSql":
                services.AddDbContext<IdentityDb, PostgreSqlIdentityDb>(options => UsePostgreSql(options, connection));
                break;
            case "SqlServer":
                services.AddDbContext<IdentityDb, SqlServerIdentityDb>(options => UseSqlServer(options, connection));
                break;
            default:
                throw new InvalidOperationException($"Database:Provider is '{provider}'. Known: Sqlite, PostgreSql, SqlServer.");
        }
    }

    public static void UseSqlite(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable(IdentityDb.MigrationsTable));

    public static void UsePostgreSql(DbContextOptionsBuilder options, string? connection) =>
        options.UseNpgsql(connection, postgres => postgres.MigrationsHistoryTable(IdentityDb.MigrationsTable));

    public static void UseSqlServer(DbContextOptionsBuilder options, string? connection) =>
        options.UseSqlServer(connection, server => server.MigrationsHistoryTable(IdentityDb.MigrationsTable));

    private static string DefaultFile(IServiceProvider services) =>
        $"Data Source={Path.Combine(services.GetRequiredService<InstallationFolders>().Data, "backoffice.db")}";
}
