using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>Which database the program runs on and how it is reached.</summary>
/// <param name="Provider">The kind of database.</param>
/// <param name="ConnectionString">The connection string, as the provider's own documentation describes it.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>The name under <c>ConnectionStrings</c>.</summary>
    public const string ConnectionName = "BackOffice";

    /// <summary>Reads <c>Database:Provider</c> (default sqlite) and <c>ConnectionStrings:BackOffice</c> (default <c>data/backoffice.db</c>).</summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or a server database has no connection string.</exception>
    public static DatabaseSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var name = configuration["Database:Provider"] ?? "sqlite";
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider))
        {
            throw new InvalidOperationException($"Database:Provider is '{name}'. Expected sqlite, postgresql or sqlserver.");
        }

        var connection = configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == DatabaseProvider.Sqlite
                ? "Data Source=data/backoffice.db"
                : throw new InvalidOperationException($"Database:Provider is {name}, but ConnectionStrings:{ConnectionName} is empty. Set it to the server's connection string.");
        }

        return new DatabaseSettings(provider, connection);
    }

    /// <summary>A SQLite database in the given file.</summary>
    public static DatabaseSettings SqliteFile(string path) =>
        new(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = path }.ToString());
}
