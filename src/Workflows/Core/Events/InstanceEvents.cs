using System.Collections.Immutable;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Events;

/// <summary>An instance began. Its key is also the key of its root element instance.</summary>
/// <param name="InstanceKey">The instance.</param>
/// <param name="DefinitionKey">The deployed definition version it follows.</param>
/// <param name="ProcessId">The process id.</param>
/// <param name="Version">Number of the definition's version.</param>
/// <param name="BusinessKey">The case's own number or name; null where it has none.</param>
/// <param name="ParentInstanceKey">The calling instance, 0 where nobody called.</param>
/// <param name="ParentElementKey">The call activity's element instance in it.</param>
/// <param name="StartElementId">The element that was triggered; null where the process simply starts.</param>
/// <param name="StartedBy">Who started it; null where the program did.</param>
public sealed record InstanceStarted(
    long InstanceKey,
    long DefinitionKey,
    string ProcessId,
    int Version,
    string? BusinessKey,
    long ParentInstanceKey,
    long ParentElementKey,
    string? StartElementId,
    string? StartedBy = null) : ProcessEvent
{
    internal override void Write(EventWriter to) =>
        to.Key(InstanceKey).Key(DefinitionKey).Text(ProcessId).Number(Version).Text(BusinessKey).Key(ParentInstanceKey).Key(ParentElementKey).Text(StartElementId)
            .Text(StartedBy);
}

/// <summary>Every path ended.</summary>
public sealed record InstanceCompleted : ProcessEvent
{
    internal override void Write(EventWriter to)
    {
    }
}

/// <summary>Somebody, or an error that nobody caught, ends the instance; its elements are being terminated.</summary>
/// <param name="Reason">Why, in words; null where none was given.</param>
/// <param name="ErrorCode">The error that ends it; null where a person does.</param>
public sealed record InstanceCancelRequested(string? Reason, string? ErrorCode = null) : ProcessEvent
{
    internal override void Write(EventWriter to) => to.Text(Reason).Text(ErrorCode);
}

/// <summary>The instance ended before its end: cancelled.</summary>
public sealed record InstanceCancelled : ProcessEvent
{
    internal override void Write(EventWriter to)
    {
    }
}

/// <summary>The instance stands still: timers do not fire, tasks and jobs are not worked on.</summary>
/// <param name="Reason">Why, in words; null where none was given.</param>
public sealed record InstanceSuspended(string? Reason) : ProcessEvent
{
    internal override void Write(EventWriter to) => to.Text(Reason);
}

/// <summary>The instance goes on.</summary>
public sealed record InstanceResumed : ProcessEvent
{
    internal override void Write(EventWriter to)
    {
    }
}

/// <summary>The step's budget was used up, or a continuation was taken up again (then the work is empty).</summary>
/// <param name="Work">What remains to be done, in order.</param>
public sealed record ContinuationSaved(ImmutableArray<PendingWork> Work) : ProcessEvent
{
    internal override void Write(EventWriter to)
    {
        foreach (var work in Work)
        {
            to.Number((int)work.Kind).Key(work.ElementKey).Text(work.Detail);
        }
    }
}
