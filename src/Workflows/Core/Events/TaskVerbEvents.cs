using System.Collections.Immutable;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Workflows.Core.Events;

/// <summary>转办: another person does the task.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who does it now.</param>
/// <param name="Owner">Who had it first.</param>
/// <param name="Reason">Why.</param>
public sealed record UserTaskTransferred(long ElementKey, string To, string? Owner, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(To).Text(Owner).Text(Reason);
}

/// <summary>委派: another person answers, then the task comes back.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who answers.</param>
/// <param name="Owner">To whom it comes back.</param>
/// <param name="Reason">Why.</param>
public sealed record UserTaskDelegated(long ElementKey, string To, string Owner, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(To).Text(Owner).Text(Reason);
}

/// <summary>The delegate answered; the task is with its owner again.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Owner">Who has it again.</param>
public sealed record UserTaskDelegationResolved(long ElementKey, string Owner) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Owner);
}

/// <summary>Signatures are wanted. Signers already there stay with their votes.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Place">Before or after its work.</param>
/// <param name="Rule">When it is decided.</param>
/// <param name="Percent">The share that is needed.</param>
/// <param name="Persons">Who signs.</param>
/// <param name="Weights">The weights, in the same order.</param>
/// <param name="AddedBy">Who asked for it.</param>
/// <param name="Reason">Why.</param>
public sealed record SignersAdded(
    long ElementKey,
    SignPlace Place,
    SignRule Rule,
    int Percent,
    ImmutableArray<string> Persons,
    ImmutableArray<string> Weights,
    string? AddedBy,
    string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Number((int)Place).Number((int)Rule).Number(Percent).Texts(Persons).Texts(Weights).Text(AddedBy).Text(Reason);
}

/// <summary>减签: a signer was taken out.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Person">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record SignerRemoved(long ElementKey, string Person, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Person).Text(Reason);
}

/// <summary>Somebody signed.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Person">Who.</param>
/// <param name="Approves">For or against.</param>
/// <param name="Comment">In words.</param>
public sealed record TaskSigned(long ElementKey, string Person, bool Approves, string? Comment) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Person).Flag(Approves).Text(Comment);
}

/// <summary>The signatures are decided.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Approved">For or against.</param>
public sealed record SigningDecided(long ElementKey, bool Approved) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Flag(Approved);
}

/// <summary>The task's own work is done; it waits for those who sign afterwards.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record UserTaskHandedIn(long ElementKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey);
}

/// <summary>驳回: the case went back to an earlier task.</summary>
/// <param name="ElementKey">The task that was left.</param>
/// <param name="TargetKey">The earlier task, entered again.</param>
/// <param name="ReturnToId">Where the case comes straight back to; null where it goes its normal way.</param>
/// <param name="Reason">Why.</param>
public sealed record UserTaskReturned(long ElementKey, long TargetKey, string? ReturnToId, string? Reason) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TargetKey).Text(ReturnToId).Text(Reason);
}

/// <summary>拿回: the task before was taken back.</summary>
/// <param name="ElementKey">The task that came out of it and is no longer needed.</param>
/// <param name="TargetKey">The task before, entered again.</param>
/// <param name="Person">Who took it back.</param>
public sealed record UserTaskTakenBack(long ElementKey, long TargetKey, string Person) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(TargetKey).Text(Person);
}

/// <summary>催办: somebody asked to hurry.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="At">When.</param>
/// <param name="Message">In words.</param>
public sealed record UserTaskUrged(long ElementKey, Instant At, string? Message) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Time(At).Text(Message);
}

/// <summary>抄送: others were told.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who was told now.</param>
public sealed record UserTaskCopied(long ElementKey, ImmutableArray<string> To) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Texts(To);
}

/// <summary>已阅: somebody opened the task for the first time.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Person">Who.</param>
public sealed record UserTaskRead(long ElementKey, string Person) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(Person);
}
