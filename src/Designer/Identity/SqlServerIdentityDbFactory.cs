using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of SqlServer from; it never connects.</summary>
internal sealed class SqlServerIdentityDbFactory : IDesignTimeDbContextFactory<SqlServerIdentityDb>
{
    public SqlServerIdentityDb CreateDbContext(string[] args) =>
        (SqlServerIdentityDb)IdentityDbServices.ForMigration(new DatabaseSettings(DatabaseProvider.SqlServer, "Server=design"));
}
