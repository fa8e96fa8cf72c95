using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of Sqlite from; it never connects.</summary>
internal sealed class SqliteIdentityDbFactory : IDesignTimeDbContextFactory<SqliteIdentityDb>
{
    public SqliteIdentityDb CreateDbContext(string[] args) =>
        (SqliteIdentityDb)IdentityDbServices.ForMigration(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
}
