namespace BackOffice.Workflows.Core.Events;

/// <summary>The instance waits for a message.</summary>
/// <param name="ElementKey">The element instance that waits: the catch event or receive task itself, the activity of a boundary event, the scope of an event subprocess.</param>
/// <param name="SubscriptionKey">The subscription.</param>
/// <param name="TargetId">The event in the definition.</param>
/// <param name="Name">The message's name.</param>
/// <param name="CorrelationKey">Which case is meant.</param>
public sealed record MessageSubscriptionOpened(long ElementKey, long SubscriptionKey, string TargetId, string Name, string CorrelationKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey).Text(TargetId).Text(Name).Text(CorrelationKey);
}

/// <summary>The instance no longer waits for the message.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="SubscriptionKey">The subscription.</param>
public sealed record MessageSubscriptionClosed(long ElementKey, long SubscriptionKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey);
}

/// <summary>A message came. The subscription stays open where the event does not interrupt; else <see cref="MessageSubscriptionClosed"/> follows.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="SubscriptionKey">The subscription.</param>
/// <param name="MessageKey">The message.</param>
public sealed record MessageCorrelated(long ElementKey, long SubscriptionKey, long MessageKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey).Key(MessageKey);
}

/// <summary>The instance published a message.</summary>
/// <param name="ElementKey">The element that threw it.</param>
/// <param name="Name">The message's name.</param>
/// <param name="CorrelationKey">Which case is meant; null where only a new process may start.</param>
/// <param name="MessageId">Makes it unique; null where it has none.</param>
public sealed record MessageThrown(long ElementKey, string Name, string? CorrelationKey, string? MessageId = null) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Name).Text(CorrelationKey).Text(MessageId);
}
