namespace BackOffice.Workflows.Core.Events;

/// <summary>An element begins to undo what was completed before.</summary>
/// <param name="ElementKey">The throwing event.</param>
/// <param name="Bound">What was completed before this order is undone.</param>
public sealed record CompensationBegun(long ElementKey, long Bound) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(Bound);
}

/// <summary>A completed activity is being undone by its handler; it cannot be undone again.</summary>
/// <param name="ElementKey">The handler.</param>
/// <param name="KeptKey">The completed activity; 0 where the handler is the event subprocess of a reopened scope.</param>
/// <param name="ForKey">What goes on undoing afterwards.</param>
public sealed record CompensationHandlerStarted(long ElementKey, long KeptKey, long ForKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(KeptKey).Key(ForKey);
}

/// <summary>A completed subprocess is entered again, so that what was done in it can be undone with the variables it had.</summary>
/// <param name="ElementKey">The subprocess.</param>
/// <param name="ForKey">What goes on undoing afterwards.</param>
/// <param name="Bound">What was completed in it before this order is undone.</param>
public sealed record ScopeReopened(long ElementKey, long ForKey, long Bound) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(ForKey).Key(Bound);
}
