namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Lengths of indexed text columns; SQL Server indexes at most 1,700 bytes a row.</summary>
internal static class ColumnLengths
{
    /// <summary>Ids of processes, elements, users, groups, job types.</summary>
    public const int Id = 200;

    /// <summary>Message names and correlation keys.</summary>
    public const int Correlation = 200;

    /// <summary>Paths of files in a deployment.</summary>
    public const int Path = 300;

    /// <summary>SHA-256.</summary>
    public const int Hash = 32;
}
