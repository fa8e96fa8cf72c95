using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of PostgreSql from; it never connects.</summary>
internal sealed class PostgreSqlIdentityDbFactory : IDesignTimeDbContextFactory<PostgreSqlIdentityDb>
{
    public PostgreSqlIdentityDb CreateDbContext(string[] args) =>
        (PostgreSqlIdentityDb)IdentityDbServices.ForMigration(new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=design"));
}
