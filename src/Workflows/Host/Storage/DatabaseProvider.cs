namespace BackOffice.Workflows.Host.Storage;

/// <summary>The databases that the program runs on. The setting <c>Database:Provider</c> names one, in any case.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the program; the default.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later; several nodes.</summary>
    PostgreSql,

    /// <summary>SQL Server 2019 or later; several nodes.</summary>
    SqlServer,
}
