using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteWorkflowsDb(DbContextOptions<SqliteWorkflowsDb> options) : WorkflowsDb(options);
