using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Events;

/// <summary>A person has something to do. The task's key is the element instance's key.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="ElementId">The user task in the definition.</param>
/// <param name="Name">Its name as drawn; null where it has none.</param>
/// <param name="Assignee">Who does it; null until somebody claims it.</param>
/// <param name="CandidateGroups">Groups whose members may claim it.</param>
/// <param name="CandidateUsers">People who may claim it.</param>
/// <param name="Due">When it must be done.</param>
/// <param name="FollowUp">When somebody should look at it again.</param>
/// <param name="Priority">0 to 100; 50 where nothing is said.</param>
/// <param name="FormId">The form; null where it has none.</param>
/// <param name="CameFromId">The user task whose completion led here; null where none did.</param>
/// <param name="CameFromPerson">Who completed that one.</param>
public sealed record UserTaskCreated(
    long ElementKey,
    string ElementId,
    string? Name,
    string? Assignee,
    ImmutableArray<string> CandidateGroups,
    ImmutableArray<string> CandidateUsers,
    Instant? Due,
    Instant? FollowUp,
    int Priority,
    string? FormId,
    string? CameFromId = null,
    string? CameFromPerson = null) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Text(ElementId).Text(Name).Text(Assignee).Texts(CandidateGroups).Texts(CandidateUsers).Time(Due).Time(FollowUp).Number(Priority).Text(FormId)
            .Text(CameFromId).Text(CameFromPerson);
}

/// <summary>Somebody took the task.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Assignee">Who.</param>
public sealed record UserTaskClaimed(long ElementKey, string Assignee) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Assignee);
}

/// <summary>The task was given back to its candidates.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record UserTaskReleased(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}

/// <summary>Somebody gave the task to a person.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Assignee">Who does it now.</param>
/// <param name="Reason">Why; null where none was given.</param>
public sealed record UserTaskAssigned(long ElementKey, string Assignee, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Assignee).Text(Reason);
}

/// <summary>Dates, priority or candidates of a task were changed. Every field is the value after the change.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="CandidateGroups">Groups whose members may claim it.</param>
/// <param name="CandidateUsers">People who may claim it.</param>
/// <param name="Due">When it must be done.</param>
/// <param name="FollowUp">When somebody should look at it again.</param>
/// <param name="Priority">0 to 100.</param>
/// <param name="Reason">Why; null where none was given.</param>
public sealed record UserTaskUpdated(
    long ElementKey,
    ImmutableArray<string> CandidateGroups,
    ImmutableArray<string> CandidateUsers,
    Instant? Due,
    Instant? FollowUp,
    int Priority,
    string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Texts(CandidateGroups).Texts(CandidateUsers).Time(Due).Time(FollowUp).Number(Priority).Text(Reason);
}

/// <summary>The task is done.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="OnBehalfOf">For whom a substitute acted (代理); null where the assignee did.</param>
/// <param name="By">Who did it, where listeners had to agree first and the step is not theirs; else null.</param>
public sealed record UserTaskCompleted(long ElementKey, string? OnBehalfOf = null, string? By = null) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(OnBehalfOf).Text(By);
}

/// <summary>The task is no longer needed.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record UserTaskCancelled(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}
