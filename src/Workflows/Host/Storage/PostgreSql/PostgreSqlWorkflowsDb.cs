using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage.PostgreSql;

/// <summary>The model on PostgreSQL.</summary>
internal sealed class PostgreSqlWorkflowsDb(DbContextOptions<PostgreSqlWorkflowsDb> options) : WorkflowsDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Who wrote the row: a reader stops at the oldest transaction that is still open (CommittedPosition).
        modelBuilder.Entity<JournalRow>().Property<long>("CommitMark").HasDefaultValueSql("(pg_current_xact_id()::text)::bigint");
        base.OnModelCreating(modelBuilder);
    }
}
