using System.Data.Common;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>Makes a group of writes durable. A test puts itself here to see that nobody is told before.</summary>
internal interface IGroupFlush
{
    /// <summary>Commits; when it returns, the group has reached the disk.</summary>
    void Flush(DbTransaction group, int writes);
}
