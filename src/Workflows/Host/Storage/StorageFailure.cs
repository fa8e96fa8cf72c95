namespace BackOffice.Workflows.Host.Storage;

/// <summary>Why the database could not take a write.</summary>
public enum StorageFailure
{
    /// <summary>The disk, or the database's own limit, is full.</summary>
    DiskFull,

    /// <summary>The database or its disk cannot be reached or does not answer.</summary>
    Unavailable,

    /// <summary>Reading or writing the disk failed, or the file is damaged.</summary>
    Damaged,

    /// <summary>Somebody else changed the same thing first.</summary>
    Conflict,
}
