namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>What became of saving a draft.</summary>
public abstract record DraftOutcome
{
    public sealed record Saved(int Revision, DraftMark Mark) : DraftOutcome;

    /// <summary>Somebody saved after this page opened the draft; nothing was written.</summary>
    public sealed record Stale(DraftMark By) : DraftOutcome;

    /// <summary>The database could not take it; nothing was written.</summary>
    public sealed record NotSaved(string Message) : DraftOutcome;
}
