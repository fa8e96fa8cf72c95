using BackOffice.Workflows.Host.Storage.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Workflows.Host.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes SQLite's migrations. It never connects.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteWorkflowsDb>
{
    public SqliteWorkflowsDb CreateDbContext(string[] args) =>
        (SqliteWorkflowsDb)WorkflowsDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=:memory:"));
}
