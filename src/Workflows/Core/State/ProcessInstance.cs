using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>One case: the header and its element instances. Made only by <see cref="ProcessEngine.Evolve"/>.</summary>
public sealed record ProcessInstance
{
    /// <summary>The instance's key, also the key of its root element instance.</summary>
    public required long Key { get; init; }

    /// <summary>The deployed definition version it follows.</summary>
    public required long DefinitionKey { get; init; }

    /// <summary>The process id.</summary>
    public required string ProcessId { get; init; }

    /// <summary>Number of the definition's version.</summary>
    public required int Version { get; init; }

    /// <summary>The case's own number or name; null where it has none.</summary>
    public string? BusinessKey { get; init; }

    /// <summary>The calling instance; 0 where nobody called.</summary>
    public long ParentInstanceKey { get; init; }

    /// <summary>The call activity's element instance in it.</summary>
    public long ParentElementKey { get; init; }

    /// <summary>The element that was triggered; null where the process simply started.</summary>
    public string? StartElementId { get; init; }

    /// <summary>Who started it; null where the program did.</summary>
    public string? StartedBy { get; init; }

    /// <summary>The error with which it is being ended; null where there is none.</summary>
    public string? EndingError { get; init; }

    /// <summary>How it stands.</summary>
    public InstanceStatus Status { get; init; }

    /// <summary>Size of all variables together, in bytes.</summary>
    public int VariableBytes { get; init; }

    /// <summary>Work that the last step left; the next command must be ContinueInstance.</summary>
    public ImmutableArray<PendingWork> Pending { get; init; } = [];

    /// <summary>What is active, by key.</summary>
    public required ElementInstances Elements { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool HasEnded => Status is InstanceStatus.Completed or InstanceStatus.Cancelled;

    /// <summary>What an element sees: its own variables and those of the scopes around it, the nearest first.</summary>
    public Variables VisibleVariables(long elementKey)
    {
        var visible = Variables.Empty;
        for (var element = Elements.Find(elementKey); element is not null; element = Elements.Find(element.ScopeKey))
        {
            visible = element.Variables.With(visible);
            visible = element.TaskChange is { } held ? visible.With(held.Variables) : visible;
        }

        return visible;
    }
}
