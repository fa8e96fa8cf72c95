using System.Data.Common;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>SQLite's own commit: with <c>synchronous=FULL</c> it returns after the write-ahead log was synced.</summary>
internal sealed class CommitFlush : IGroupFlush
{
    public void Flush(DbTransaction group, int writes) => group.Commit();
}
