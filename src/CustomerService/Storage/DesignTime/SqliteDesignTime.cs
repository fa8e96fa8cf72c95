using BackOffice.CustomerService.Storage.Sqlite;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.CustomerService.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes SQLite's migrations. It never connects.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteCustomerServiceDb>
{
    public SqliteCustomerServiceDb CreateDbContext(string[] args) =>
        (SqliteCustomerServiceDb)CustomerServiceDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
}
