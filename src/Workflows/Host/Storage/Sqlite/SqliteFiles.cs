using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Storage.Sqlite;

/// <summary>The file behind a connection string.</summary>
internal static class SqliteFiles
{
    /// <summary>Makes the folder that the file stands in.</summary>
    public static void EnsureDirectory(string connectionString)
    {
        var path = new SqliteConnectionStringBuilder(connectionString).DataSource;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
