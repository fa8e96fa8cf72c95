namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What became of saving a draft.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="Revision">Sent back with the next saving.</param>
    public sealed record Saved(int Revision) : DraftOutcome;

    /// <summary>Somebody else saved since the page was opened; nothing was saved.</summary>
    /// <param name="Author">Who.</param>
    /// <param name="SavedAt">When.</param>
    public sealed record Stale(string Author, DateTimeOffset SavedAt) : DraftOutcome;
}
