namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Changing what runs: modification and migration.</summary>
internal static class ChangeRefusals
{
    public static RefusalText Nothing { get; } = new(
        "change-nothing",
        RejectionKind.InvalidArgument,
        "Expected at least one change, but there is none.",
        "请至少选择一处调整。");

    public static RefusalText NoSuchElement { get; } = new(
        "change-no-such-element",
        RejectionKind.InvalidArgument,
        "Expected an element of the process, but '{0}' is none.",
        "流程中没有步骤“{0}”。");

    public static RefusalText OnlyTriggered { get; } = new(
        "change-only-triggered",
        RejectionKind.InvalidArgument,
        "Expected an element that a flow may enter, but '{0:element}' is only triggered by an event.",
        "“{0:element}”只由事件触发，不能直接从那里开始。");

    public static RefusalText LeftByFirstEvent { get; } = new(
        "change-left-by-first-event",
        RejectionKind.InvalidArgument,
        "Expected an element that is left by its own rules, but '{0:element}' is left by the first event behind it; start before that event instead.",
        "“{0:element}”由其后最先发生的事件决定去向，请改为从该事件之前开始。");

    public static RefusalText ProcessItself { get; } = new(
        "change-process-itself",
        RejectionKind.InvalidArgument,
        "Expected an element inside the process, but it is the process itself; cancel the instance.",
        "这是整个流程，不是其中一步；要结束它，请取消案件。");

    public static RefusalText NoneActive { get; } = new(
        "change-none-active",
        RejectionKind.NotFound,
        "Expected an active instance of '{0:element}' {1}, but there is none: it has ended, or it never was.",
        "“{0:element}”没有正在进行，或已经结束。");

    public static RefusalText Ending { get; } = new(
        "change-ending",
        RejectionKind.InvalidState,
        "Expected a case that goes on, but it is being ended and waits for what listens to that.",
        "案件正在结束，等待相关处理完成，不能再调整。");

    public static RefusalText WhichOne { get; } = new(
        "change-which-one",
        RejectionKind.InvalidArgument,
        "Expected which of the {0} active instances of '{1:element}' is meant, but none is named.",
        "“{1:element}”有 {0} 个正在进行，请指明是哪一个。");

    public static RefusalText Repeats { get; } = new(
        "change-repeats",
        RejectionKind.InvalidState,
        "Expected an active instance of '{0:element}', but it repeats and does not run; start before it instead.",
        "“{0:element}”会重复办理，现在没有进行；请改为从它之前开始。");

    public static RefusalText CannotBeEntered { get; } = new(
        "change-cannot-be-entered",
        RejectionKind.InvalidState,
        "Expected that '{0:element}' can be entered, but {1}.",
        "不能进入“{0:element}”：{2}");

    public static RefusalText NoTarget { get; } = new(
        "change-no-target",
        RejectionKind.InvalidArgument,
        "Expected an element for the active '{0:element}' in the other version, but there is none; name one.",
        "另一版本中没有正在进行的步骤“{0:element}”，不能迁移。");

    public static RefusalText OtherKind { get; } = new(
        "change-other-kind",
        RejectionKind.InvalidArgument,
        "Expected that '{0:element}' stays a {1}, but '{2}' is a {3}.",
        "“{0:element}”在另一版本中是另一种步骤（{1} 变为 {3}），不能迁移。");

    public static RefusalText OtherScope { get; } = new(
        "change-other-scope",
        RejectionKind.InvalidArgument,
        "Expected that '{0:element}' lies inside '{1:element}', but it lies inside '{2:element}'.",
        "“{0:element}”在另一版本中移到了“{2:element}”里，不能迁移。");

    public static RefusalText OtherLoop { get; } = new(
        "change-other-loop",
        RejectionKind.InvalidArgument,
        "Expected that '{0:element}' repeats in the other version as it does now, but '{1:element}' does not.",
        "“{0:element}”在另一版本中的重复方式不同，不能迁移。");

    public static RefusalText NoFlow { get; } = new(
        "change-no-flow",
        RejectionKind.InvalidArgument,
        "Expected the flow '{0}', on which a token waits at '{1:element}', in the other version, but there is none between the same elements.",
        "“{1:element}”在等经“{0}”到达的分支，另一版本中没有这条路径，不能迁移。");

    public static RefusalText NoReturn { get; } = new(
        "change-no-return",
        RejectionKind.InvalidArgument,
        "Expected the task '{0:element}', to which the case jumps back, in the other version, but there is none beside it.",
        "案件办完后要回到“{0:element}”，另一版本中没有这个步骤，不能迁移。");

    public static RefusalText JoinUnreachable { get; } = new(
        "change-join-unreachable",
        RejectionKind.InvalidState,
        "Expected that the waiting join '{0:element}' can be reached on its flow '{1}' in version {2}, but nothing that is active leads there: it would wait for ever.",
        "“{0:element}”在另一版本中等不到分支“{1}”，案件会一直停在那里，不能迁移。");

    public static RefusalText EventsFail { get; } = new(
        "change-events-fail",
        RejectionKind.InvalidState,
        "Expected that the new events of '{0:element}' can be waited for, but {1}.",
        "“{0:element}”在另一版本中新增的事件无法等待：{2}");
}
