using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>What became of something that a person wanted to do with a task.</summary>
public abstract record TaskOutcome
{
    /// <summary>Done. The case may have a next task for the same person.</summary>
    public sealed record Done(long? NextTask = null) : TaskOutcome;

    /// <summary>What was entered cannot be accepted; nothing changed.</summary>
    public sealed record Unacceptable(ImmutableArray<FormInputProblem> Problems) : TaskOutcome;

    /// <summary>The task is no longer as the page showed it; nothing changed.</summary>
    public sealed record Stale(string Message) : TaskOutcome;

    /// <summary>The verb makes no sense for this task now; nothing changed.</summary>
    public sealed record Refused(string Message) : TaskOutcome;

    /// <summary>The person may not; nothing changed.</summary>
    public sealed record Forbidden(string Message) : TaskOutcome;

    /// <summary>The database could not take it; nothing changed.</summary>
    public sealed record NotSaved(string Message) : TaskOutcome;
}
