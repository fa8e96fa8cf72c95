using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Tasks.Verbs;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>A task as its page shows it.</summary>
/// <param name="TaskKey">The work item.</param>
/// <param name="CaseKey">The process instance.</param>
/// <param name="Name">The task's name.</param>
/// <param name="Process">The procedure's name.</param>
/// <param name="CaseNumber">What people know the case by.</param>
/// <param name="State">How it stands to the reader.</param>
/// <param name="Assignee">Who has it, or had it last.</param>
/// <param name="Groups">Who may take it.</param>
/// <param name="Due">When it must be done.</param>
/// <param name="Created">Since when it waits.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="EndedBy">Who ended it.</param>
/// <param name="Form">The form of the version that the case follows; null where the step has none.</param>
/// <param name="Variables">What the case knows.</param>
/// <param name="Draft">What the reader entered before.</param>
/// <param name="Instructions">The step's documentation.</param>
/// <param name="Standing">Owner, delegation, signatures; null once it has ended.</param>
/// <param name="Earlier">The steps before it to which it may be returned.</param>
/// <param name="Facts">Whom and what it is about.</param>
/// <param name="Timeline">What happened so far.</param>
public sealed record TaskDetail(
    long TaskKey,
    long CaseKey,
    LocalName Name,
    LocalName Process,
    string CaseNumber,
    TaskState State,
    string? Assignee,
    ImmutableArray<string> Groups,
    DateTimeOffset? Due,
    DateTimeOffset Created,
    DateTimeOffset? Ended,
    string? EndedBy,
    FormSchema? Form,
    FeelContext Variables,
    FeelContext Draft,
    string Instructions,
    UserTaskState? Standing,
    ImmutableArray<EarlierStep> Earlier,
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<TimelineEntry> Timeline)
{
    /// <summary>Whether the reader fills the form in.</summary>
    public bool IsWorkedOn => State is TaskState.Mine or TaskState.Delegated;

    public bool IsOpen => State is not (TaskState.Completed or TaskState.Cancelled);
}
