namespace BackOffice.Workflows.Host.Outgoing;

/// <summary>Something to be sent out.</summary>
/// <param name="Key">Its key.</param>
/// <param name="InstanceKey">The case it comes from.</param>
/// <param name="DefinitionKey">The version of the process that the case runs on; 0 where the case is no longer kept.</param>
/// <param name="ElementId">The element that sends it.</param>
/// <param name="IdempotencyKey">Goes out with it, so that a receiver can tell a repetition.</param>
/// <param name="Template">The notice's key.</param>
/// <param name="Variables">What the template is rendered with, as payload JSON.</param>
/// <param name="CreatedAt">When it was asked for.</param>
public sealed record OutboxItem(
    long Key, long InstanceKey, long DefinitionKey, string ElementId, string IdempotencyKey, string Template, ReadOnlyMemory<byte> Variables, DateTimeOffset CreatedAt);
