namespace BackOffice.Workflows.Core.Events;

/// <summary>The instance waits for a signal.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="SubscriptionKey">The subscription.</param>
/// <param name="TargetId">The event in the definition.</param>
/// <param name="Name">The signal's name.</param>
public sealed record SignalSubscriptionOpened(long ElementKey, long SubscriptionKey, string TargetId, string Name) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey).Text(TargetId).Text(Name);
}

/// <summary>The instance no longer waits for the signal.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="SubscriptionKey">The subscription.</param>
public sealed record SignalSubscriptionClosed(long ElementKey, long SubscriptionKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey);
}

/// <summary>The signal came.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="SubscriptionKey">The subscription.</param>
public sealed record SignalReceived(long ElementKey, long SubscriptionKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey);
}

/// <summary>The instance broadcast a signal.</summary>
/// <param name="ElementKey">The element that threw it.</param>
/// <param name="Name">The signal's name.</param>
public sealed record SignalThrown(long ElementKey, string Name) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Name);
}

/// <summary>The instance watches a condition over its variables.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="SubscriptionKey">The subscription.</param>
/// <param name="TargetId">The event in the definition.</param>
public sealed record ConditionSubscriptionOpened(long ElementKey, long SubscriptionKey, string TargetId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey).Text(TargetId);
}

/// <summary>The condition changed: it holds now (and its event fired), or it holds no longer.</summary>
/// <param name="ElementKey">The element instance that waits.</param>
/// <param name="SubscriptionKey">The subscription.</param>
/// <param name="Holds">Whether it holds now.</param>
public sealed record ConditionChanged(long ElementKey, long SubscriptionKey, bool Holds) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey).Flag(Holds);
}

/// <summary>The condition is no longer watched.</summary>
/// <param name="ElementKey">The element instance that waited.</param>
/// <param name="SubscriptionKey">The subscription.</param>
public sealed record ConditionSubscriptionClosed(long ElementKey, long SubscriptionKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(SubscriptionKey);
}
