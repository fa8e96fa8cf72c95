using System.Collections.Immutable;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Workflows.Core.Commands;

/// <summary>转办: another person does the task; who had it stays known as its owner.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who does it now.</param>
/// <param name="Reason">Why.</param>
public sealed record TransferTask(long ElementKey, string To, string? Reason) : TaskCommand(ElementKey);

/// <summary>委派: another person answers, then the task comes back.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who answers.</param>
/// <param name="Reason">Why.</param>
public sealed record DelegateTask(long ElementKey, string To, string? Reason) : TaskCommand(ElementKey);

/// <summary>The delegate has answered; the task goes back to its owner.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Variables">The answer; the task sees it.</param>
public sealed record ResolveTask(long ElementKey, Variables Variables) : TaskCommand(ElementKey);

/// <summary>前加签, 后加签, 会签, 或签, 票签: others must sign before the task's work, or after it.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Place">Before or after.</param>
/// <param name="Rule">When it is decided.</param>
/// <param name="Percent">The share that a ratio or weighted rule needs, 1 to 100.</param>
/// <param name="Signers">Who signs, with the weight of the vote.</param>
/// <param name="Reason">Why.</param>
public sealed record AddSigners(
    long ElementKey, SignPlace Place, SignRule Rule, int Percent, ImmutableArray<(string Person, int Weight)> Signers, string? Reason) : TaskCommand(ElementKey);

/// <summary>减签: a signer who has not signed yet is taken out, by the one who added them.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Person">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record RemoveSigner(long ElementKey, string Person, string? Reason) : TaskCommand(ElementKey);

/// <summary>The actor signs.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Approves">For or against.</param>
/// <param name="Comment">In words.</param>
public sealed record SignTask(long ElementKey, bool Approves, string? Comment) : TaskCommand(ElementKey);

/// <summary>驳回: back to an earlier task.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="TargetId">The earlier user task.</param>
/// <param name="JumpBack">True: once it is done again, the case comes straight back here; false: it goes its normal way.</param>
/// <param name="Reason">Why.</param>
public sealed record ReturnTask(long ElementKey, string TargetId, bool JumpBack, string? Reason) : TaskCommand(ElementKey);

/// <summary>拿回: who completed the task before takes it back, as long as nobody has opened or taken this one.</summary>
/// <param name="ElementKey">The task that came out of it.</param>
public sealed record TakeBackTask(long ElementKey) : TaskCommand(ElementKey);

/// <summary>催办: asks those who have the task to hurry.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="Message">In words.</param>
public sealed record UrgeTask(long ElementKey, string? Message) : TaskCommand(ElementKey);

/// <summary>抄送: others are told about the task; nobody is told twice.</summary>
/// <param name="ElementKey">The task.</param>
/// <param name="To">Who.</param>
public sealed record CopyTask(long ElementKey, ImmutableArray<string> To) : TaskCommand(ElementKey);

/// <summary>已阅: the actor has opened the task.</summary>
/// <param name="ElementKey">The task.</param>
public sealed record MarkTaskRead(long ElementKey) : TaskCommand(ElementKey);

/// <summary>撤回: who started the case ends it. A process forbids it by the property <c>withdraw</c> with the value <c>never</c>.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawInstance(string? Reason) : Command;
