using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Events;

/// <summary>An element was entered: a token arrived, a scope started it, or an event triggered it.</summary>
/// <param name="ElementKey">The new element instance.</param>
/// <param name="ElementId">The element.</param>
/// <param name="ScopeKey">The element instance that contains it; 0 for the process itself.</param>
/// <param name="Flow">The sequence flow that was taken to it; null where none was.</param>
/// <param name="Role">What kind of row this is.</param>
/// <param name="LoopIndex">Number of the round, from 1, in a repeated activity; else 0.</param>
public sealed record ElementActivated(long ElementKey, string ElementId, long ScopeKey, string? Flow = null, ElementRole Role = ElementRole.Plain, int LoopIndex = 0)
    : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(ElementId).Key(ScopeKey).Text(Flow).Number((int)Role).Number(LoopIndex);
}

/// <summary>One more token reached a join that waits.</summary>
/// <param name="ElementKey">The join.</param>
/// <param name="Flow">The sequence flow on which it came.</param>
public sealed record TokenJoined(long ElementKey, string Flow) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Flow);
}

/// <summary>The element's own work is done; it is leaving (an end listener runs, a compensation is awaited).</summary>
/// <param name="ElementKey">The element instance.</param>
public sealed record ElementCompleting(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}

/// <summary>The element is left; its element instance is gone, unless it is kept to be compensated.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="Order">Its place in the order of what may be compensated; 0 where it is not kept.</param>
public sealed record ElementCompleted(long ElementKey, long Order = 0) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(Order);
}

/// <summary>The element is being ended from outside; it waits for what is inside it.</summary>
/// <param name="ElementKey">The element instance.</param>
public sealed record ElementTerminating(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}

/// <summary>The element was ended from outside; its element instance is gone.</summary>
/// <param name="ElementKey">The element instance.</param>
public sealed record ElementTerminated(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}

/// <summary>Variables of one scope were set.</summary>
/// <param name="ElementKey">The scope.</param>
/// <param name="Values">What was set; names not among them are untouched.</param>
public sealed record VariablesSet(long ElementKey, Variables Values) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Variables(Values);
}
