namespace BackOffice.Workflows.Core.Commands;

/// <summary>Start an instance.</summary>
/// <param name="InstanceKey">The key it gets.</param>
/// <param name="DefinitionKey">The deployed definition version.</param>
/// <param name="Version">Number of that version.</param>
/// <param name="Variables">Its first variables.</param>
public sealed record StartInstance(long InstanceKey, long DefinitionKey, int Version, Variables Variables) : Command
{
    /// <summary>The start event (or instantiating receive task or gateway event) that was triggered; null: the none start event.</summary>
    public string? StartElementId { get; init; }

    /// <summary>The case's own number or name.</summary>
    public string? BusinessKey { get; init; }

    /// <summary>The calling instance; 0 where nobody called.</summary>
    public long ParentInstanceKey { get; init; }

    /// <summary>The call activity's element instance in it.</summary>
    public long ParentElementKey { get; init; }
}

/// <summary>Take up what the last step left.</summary>
public sealed record ContinueInstance : Command;

/// <summary>End an instance before its end.</summary>
/// <param name="Reason">Why.</param>
public sealed record CancelInstance(string? Reason) : Command;

/// <summary>Let an instance stand still.</summary>
/// <param name="Reason">Why.</param>
public sealed record SuspendInstance(string? Reason) : Command;

/// <summary>Let a suspended instance go on.</summary>
public sealed record ResumeInstance : Command;

/// <summary>Set variables of a scope.</summary>
/// <param name="ElementKey">The scope; the instance's key for the process itself.</param>
/// <param name="Variables">What is set.</param>
public sealed record SetVariables(long ElementKey, Variables Variables) : Command;

/// <summary>A called instance reports.</summary>
/// <param name="ElementKey">The call activity.</param>
/// <param name="InstanceKey">The called instance.</param>
/// <param name="Outcome">What it reports.</param>
/// <param name="Code">The error's or escalation's code.</param>
/// <param name="Variables">Its variables.</param>
public sealed record ReportCalledInstance(long ElementKey, long InstanceKey, Effects.CalledInstanceOutcome Outcome, string? Code, Variables Variables) : Command;

/// <summary>Start an element of an ad-hoc subprocess.</summary>
/// <param name="ElementKey">The ad-hoc subprocess.</param>
/// <param name="ElementId">The element inside that no flow enters.</param>
/// <param name="Variables">Variables of the ad-hoc subprocess that are set before.</param>
public sealed record StartAdHocElement(long ElementKey, string ElementId, Variables Variables) : Command;

/// <summary>Try again what failed.</summary>
/// <param name="ElementKey">The element instance that stands still.</param>
/// <param name="Note">What was done about it; null where nothing is to be said.</param>
public sealed record ResolveIncident(long ElementKey, string? Note = null) : Command;
