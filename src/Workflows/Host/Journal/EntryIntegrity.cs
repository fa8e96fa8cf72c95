namespace BackOffice.Workflows.Host.Journal;

/// <summary>What the hash chain says about one entry.</summary>
public enum EntryIntegrity
{
    /// <summary>As it was written.</summary>
    Intact,

    /// <summary>Payload and salt were destroyed together, as erasure does it; everything else is as it was written.</summary>
    Erased,

    /// <summary>Something was changed, removed, put in or moved.</summary>
    Broken,
}
