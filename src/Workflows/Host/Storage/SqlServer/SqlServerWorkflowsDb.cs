using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage.SqlServer;

/// <summary>The model on SQL Server.</summary>
internal sealed class SqlServerWorkflowsDb(DbContextOptions<SqlServerWorkflowsDb> options) : WorkflowsDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // Grows with every write of the database: a reader stops below MIN_ACTIVE_ROWVERSION (CommittedPosition).
        modelBuilder.Entity<JournalRow>().Property<byte[]>("CommitMark").IsRowVersion();
        base.OnModelCreating(modelBuilder);

        // Message names, keys and logins are told apart by case here too, as on the other two databases.
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string)))
        {
            property.SetCollation("Latin1_General_100_BIN2");
        }
    }
}
