namespace BackOffice.Workflows.Core.Events;

/// <summary>A person changes what runs; what follows in the same step comes of it.</summary>
/// <param name="Reason">Why.</param>
public sealed record InstanceModified(string? Reason) : ProcessEvent
{
    internal override void Write(EventWriter to) => to.Text(Reason);
}

/// <summary>The instance follows another version of its definition.</summary>
/// <param name="DefinitionKey">The other version.</param>
/// <param name="ProcessId">Its process id.</param>
/// <param name="Version">Its number.</param>
/// <param name="Reason">Why.</param>
public sealed record InstanceMigrated(long DefinitionKey, string ProcessId, int Version, string? Reason) : ProcessEvent
{
    internal override void Write(EventWriter to) => to.Key(DefinitionKey).Text(ProcessId).Number(Version).Text(Reason);
}

/// <summary>An element instance is an instance of another element now.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="ElementId">The element in the other version.</param>
public sealed record ElementMigrated(long ElementKey, string ElementId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(ElementId);
}

/// <summary>A timer or subscription triggers another event now.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="CatchKey">The timer or subscription.</param>
/// <param name="TargetId">The event in the other version.</param>
public sealed record CatchMigrated(long ElementKey, long CatchKey, string TargetId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(CatchKey).Text(TargetId);
}

/// <summary>Tokens at a join came on another flow now.</summary>
/// <param name="ElementKey">The join.</param>
/// <param name="Flow">The flow in the version before.</param>
/// <param name="Target">The flow in the other version.</param>
public sealed record TokenMigrated(long ElementKey, string Flow, string Target) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Flow).Text(Target);
}
