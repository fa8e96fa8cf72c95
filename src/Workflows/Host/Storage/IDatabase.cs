using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>The configured database: reading, writing, and options for contexts of EF Core.</summary>
public interface IDatabase : IDatabaseWriter
{
    /// <summary>Where it is.</summary>
    DatabaseSettings Settings { get; }

    /// <summary>An open connection for reading; on SQLite it cannot write. The caller disposes it.</summary>
    Task<DbConnection> OpenReaderAsync(CancellationToken cancellation = default);

    /// <summary>Sets a context up for reading (see <see cref="DatabaseWriterExtensions.SaveAsync"/> for saving).</summary>
    void Configure(DbContextOptionsBuilder options, string historyTable);
}
