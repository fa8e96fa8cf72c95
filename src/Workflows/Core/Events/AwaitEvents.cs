namespace BackOffice.Workflows.Core.Events;

/// <summary>Somebody outside is awaited at this element. At the process itself: somewhere in the case, as its caller is told.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="Whom">Who; several separated by commas.</param>
/// <param name="Because">Why.</param>
/// <param name="BecauseEnglish">The same in English.</param>
public sealed record AwaitingBegun(long ElementKey, string Whom, string Because, string BecauseEnglish) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Whom).Text(Because).Text(BecauseEnglish);
}

/// <summary>Nobody is awaited any more, though the element goes on. An element that is left awaits nobody without saying so.</summary>
/// <param name="ElementKey">The element instance.</param>
public sealed record AwaitingEnded(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}
