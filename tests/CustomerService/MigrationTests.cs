using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOffice.CustomerService.Tests;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=:memory:")]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void The_migrations_of_each_database_give_the_model(DatabaseProvider provider, string connection)
    {
        using var db = CustomerServiceDbFactory.ForMigration(new DatabaseSettings(provider, connection));

        Assert.False(db.Database.HasPendingModelChanges());
        var script = db.GetService<IMigrator>().GenerateScript();
        Assert.All(["customers", "customer_phones", "customer_terms", "service_requests", "request_cases", "counters"], table => Assert.Contains(table, script, StringComparison.Ordinal));
    }
}
