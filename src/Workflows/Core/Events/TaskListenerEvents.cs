using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Events;

/// <summary>A change of a user task waits for its listeners.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Kind">What is to change.</param>
/// <param name="Change">What then happens.</param>
/// <param name="Variables">What was given with it.</param>
/// <param name="Actor">Who asked for it; null where the program did.</param>
public sealed record TaskChangeHeld(long ElementKey, TaskChangeKind Kind, ProcessEvent Change, Variables Variables, string? Actor) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Number((int)Kind).Json(Payload.FromTrusted(EventFormat.WriteInner(Change))).Variables(Variables).Text(Actor);
}

/// <summary>A listener changed what was asked for: this happens instead, once all have agreed.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Change">What happens now.</param>
public sealed record TaskChangeCorrected(long ElementKey, ProcessEvent Change) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Json(Payload.FromTrusted(EventFormat.WriteInner(Change)));
}

/// <summary>A listener denied the change: the task stays as it is.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="JobKey">The listener's job.</param>
/// <param name="Reason">Why, in words; null where none was given.</param>
public sealed record TaskChangeDenied(long ElementKey, long JobKey, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(JobKey).Text(Reason);
}

/// <summary>Every listener agreed: the change follows.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record TaskChangeAgreed(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}
