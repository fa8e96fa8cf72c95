using BackOffice.Workflows.Host.Storage.PostgreSql;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Workflows.Host.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes PostgreSQL's migrations. It never connects.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlWorkflowsDb>
{
    public PostgreSqlWorkflowsDb CreateDbContext(string[] args) =>
        (PostgreSqlWorkflowsDb)WorkflowsDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=localhost"));
}
