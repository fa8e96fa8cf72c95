using BackOffice.CustomerService.Storage.PostgreSql;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.CustomerService.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes PostgreSQL's migrations. It never connects.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlCustomerServiceDb>
{
    public PostgreSqlCustomerServiceDb CreateDbContext(string[] args) =>
        (PostgreSqlCustomerServiceDb)CustomerServiceDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=localhost"));
}
