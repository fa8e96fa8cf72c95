using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>What became of publishing.</summary>
public abstract record PublishOutcome
{
    public sealed record Published(int Version) : PublishOutcome;

    /// <summary>The latest version is the same already; nothing was written.</summary>
    public sealed record Unchanged(int Version) : PublishOutcome;

    /// <summary>Somebody published after this page was opened, and has not been seen yet; nothing was written.</summary>
    public sealed record Overtaken(int Version) : PublishOutcome;

    /// <summary>Somebody saved the draft after this page opened it; nothing was published.</summary>
    public sealed record Stale(DraftMark By) : PublishOutcome;

    /// <summary>Errors stand in the way; nothing was written.</summary>
    public sealed record Refused(ImmutableArray<Finding> Findings) : PublishOutcome;

    /// <summary>The database could not take it; nothing was written.</summary>
    public sealed record NotSaved(string Message) : PublishOutcome;
}
