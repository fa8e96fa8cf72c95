namespace BackOffice.Workflows.Host.Authoring;

/// <summary>What became of saving a draft.</summary>
public abstract record DraftSaving
{
    private DraftSaving(Draft draft) => Draft = draft;

    /// <summary>The draft that stands now.</summary>
    public Draft Draft { get; }

    /// <summary>It stands as requested.</summary>
    public sealed record Saved(Draft Now) : DraftSaving(Now);

    /// <summary>Somebody saved after the author had read it; nothing was written.</summary>
    public sealed record Stale(Draft Theirs) : DraftSaving(Theirs);
}
