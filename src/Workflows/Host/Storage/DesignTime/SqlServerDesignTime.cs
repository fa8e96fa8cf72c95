using BackOffice.Workflows.Host.Storage.SqlServer;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Workflows.Host.Storage.DesignTime;

/// <summary>For <c>dotnet ef</c>: writes SQL Server's migrations. It never connects.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerWorkflowsDb>
{
    public SqlServerWorkflowsDb CreateDbContext(string[] args) =>
        (SqlServerWorkflowsDb)WorkflowsDbFactory.ForMigration(new DatabaseSettings(DatabaseProvider.SqlServer, "Server=localhost"));
}
