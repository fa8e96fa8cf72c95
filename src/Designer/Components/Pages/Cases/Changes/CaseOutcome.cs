namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>What became of something that a person wanted to do with a case.</summary>
public abstract record CaseOutcome
{
    public sealed record Done : CaseOutcome;

    /// <summary>The case went on since the page was looked at; nothing changed.</summary>
    public sealed record Stale : CaseOutcome;

    /// <summary>The person may not; nothing changed.</summary>
    public sealed record Forbidden : CaseOutcome;

    /// <summary>It makes no sense now, or could not be saved; nothing changed.</summary>
    public sealed record Refused(string Message) : CaseOutcome;
}
