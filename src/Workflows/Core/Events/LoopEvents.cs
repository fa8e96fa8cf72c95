namespace BackOffice.Workflows.Core.Events;

/// <summary>A repeated activity knows how often it repeats.</summary>
/// <param name="ElementKey">The body.</param>
/// <param name="Total">How many rounds; -1 where a condition decides.</param>
/// <param name="ItemsKey">The row that keeps the items; 0 where there are none.</param>
/// <param name="Items">The items, as a list.</param>
public sealed record LoopStarted(long ElementKey, int Total, long ItemsKey, Payload? Items) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Number(Total).Key(ItemsKey).Json(Items);
}

/// <summary>The result of a round is kept until the body ends.</summary>
/// <param name="ElementKey">The body.</param>
/// <param name="ResultKey">The row that keeps it.</param>
/// <param name="LoopIndex">Which round.</param>
/// <param name="Value">The result.</param>
public sealed record RoundResultKept(long ElementKey, long ResultKey, int LoopIndex, Payload Value) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(ResultKey).Number(LoopIndex).Json(Value);
}
