using BackOffice.CustomerService.Storage.SqlServer;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.CustomerService.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes SQL Server's migrations. It never connects.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerCustomerServiceDb>
{
    public SqlServerCustomerServiceDb CreateDbContext(string[] args) =>
        (SqlServerCustomerServiceDb)CustomerServiceDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.SqlServer, "Server=localhost"));
}
