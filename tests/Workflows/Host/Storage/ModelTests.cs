using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Tests.Storage;

public sealed class ModelTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=:memory:")]
    [InlineData(DatabaseProvider.PostgreSql, "Host=localhost")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost")]
    public void The_migrations_say_the_same_as_the_model(DatabaseProvider provider, string connection)
    {
        using var db = WorkflowsDbFactory.ForMigration(new DatabaseSettings(provider, connection));
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void Sql_Servers_script_is_generated_from_the_same_model()
    {
        using var db = WorkflowsDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.SqlServer, "Server=localhost"));
        var script = db.Database.GenerateCreateScript();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()))
        {
            Assert.Contains($"CREATE TABLE [{table}]", script, StringComparison.Ordinal);
        }

        Assert.Contains("[commit_mark] rowversion", script, StringComparison.Ordinal);
    }

    [Fact]
    public void No_table_has_more_than_two_indexes_beside_its_key()
    {
        using var db = WorkflowsDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
        Assert.All(db.Model.GetEntityTypes(), entity => Assert.True(entity.GetIndexes().Count() <= 2, entity.Name));
    }
}
