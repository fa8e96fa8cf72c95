namespace BackOffice.Workflows.Core.Events;

/// <summary>A business error left an element.</summary>
/// <param name="ElementKey">Where it came from.</param>
/// <param name="Code">The error's code.</param>
/// <param name="CatcherId">The event that caught it; null where the instance ends with it.</param>
public sealed record ErrorThrown(long ElementKey, string Code, string? CatcherId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Code).Text(CatcherId);
}

/// <summary>An escalation left an element.</summary>
/// <param name="ElementKey">Where it came from.</param>
/// <param name="Code">The escalation's code.</param>
/// <param name="CatcherId">The event that caught it; null where nobody did, and the path goes on.</param>
public sealed record EscalationThrown(long ElementKey, string Code, string? CatcherId) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Code).Text(CatcherId);
}
