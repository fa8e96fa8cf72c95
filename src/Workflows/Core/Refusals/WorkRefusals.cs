namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Timers, jobs, messages and called processes: mostly met by the program itself.</summary>
internal static class WorkRefusals
{
    public static RefusalText NoTimer { get; } = new(
        "timer-not-there",
        RejectionKind.NotFound,
        "Expected timer {0}, but there is none: it has ended, or it never was.",
        "这个时限已经到期或取消。");

    public static RefusalText TimerStandsStill { get; } = new(
        "timer-stands-still",
        RejectionKind.InvalidState,
        "Expected a timer {0} that runs, but it stands still.",
        "时限已暂停计时。");

    public static RefusalText TimerNotDue { get; } = new(
        "timer-not-due",
        RejectionKind.InvalidState,
        "Expected a timer {0} that is due, but it is due at {1}.",
        "时限还没有到，应到时间为 {1}。");

    public static RefusalText TimerPausedAlready { get; } = new(
        "timer-paused-already",
        RejectionKind.InvalidState,
        "Expected a timer {0} that runs, but it stands still already.",
        "时限已经暂停计时，不需要再暂停。");

    public static RefusalText TimerRuns { get; } = new(
        "timer-runs",
        RejectionKind.InvalidState,
        "Expected a timer {0} that stands still, but it runs.",
        "时限没有暂停，不需要恢复。");

    public static RefusalText StandsStillByItself { get; } = new(
        "timer-stands-still-by-itself",
        RejectionKind.InvalidState,
        "Expected a deadline that people stop, but '{0:element}' stands still by itself while {1} is awaited; reschedule it instead.",
        "“{0:element}”的时限会在等待对方时自动暂停，不能手工暂停或恢复；请改为调整时限。");

    public static RefusalText NoMessageAwaited { get; } = new(
        "message-not-awaited",
        RejectionKind.NotFound,
        "Expected message subscription {0}, but there is none: it has ended, or it never was.",
        "案件已经不再等待这条消息。");

    public static RefusalText NoSignalAwaited { get; } = new(
        "signal-not-awaited",
        RejectionKind.NotFound,
        "Expected signal subscription {0}, but there is none: it has ended, or it never was.",
        "案件已经不再等待这个信号。");

    public static RefusalText NotCalled { get; } = new(
        "call-not-there",
        RejectionKind.NotFound,
        "Expected call of instance {0}, but there is none: it has ended, or it never was.",
        "案件已经不再等待所调用的流程。");

    public static RefusalText NoJob { get; } = new(
        "job-not-there",
        RejectionKind.NotFound,
        "Expected job {0}, but there is none: it has ended, or it never was.",
        "这个自动作业已经完成或取消。");

    public static RefusalText CorrectionsDoNotFit { get; } = new(
        "job-corrections-do-not-fit",
        RejectionKind.InvalidArgument,
        "Expected corrections of a task listener that fit the change (creating: all; assigning: the assignee; updating: dates, priority, candidates), but the job {0} is for {1:word}.",
        "自动作业 {0}（{1:word}）给出的更正不适用于这种变更。");

    public static RefusalText MayNotDeny { get; } = new(
        "job-may-not-deny",
        RejectionKind.InvalidState,
        "Expected a job that listens to assigning, updating or completing a task, but it is for {0:word}.",
        "这个自动作业不能拒绝任务变更（{0:word}）。");

    public static RefusalText MayNotThrow { get; } = new(
        "job-may-not-throw",
        RejectionKind.InvalidState,
        "Expected a job whose element may throw an error, but it listens to a task: it may agree, deny or fail.",
        "这个自动作业只能同意、拒绝或失败，不能抛出业务错误。");

    public static RefusalText NoRetries { get; } = new(
        "job-no-retries",
        RejectionKind.InvalidArgument,
        "Expected at least one retry, but there are {0}.",
        "重试次数至少为 1，不能是 {0}。");

    public static RefusalText NoAdHoc { get; } = new(
        "ad-hoc-not-there",
        RejectionKind.NotFound,
        "Expected an ad-hoc subprocess {0}, but there is none: it has ended, or it never was.",
        "这个子流程已经结束，或者不存在。");

    public static RefusalText NotStartable { get; } = new(
        "ad-hoc-not-startable",
        RejectionKind.InvalidArgument,
        "Expected an element inside '{0:element}' that no flow enters, but '{1:element}' is none.",
        "“{1:element}”不能在“{0:element}”中直接启动。");

    public static RefusalText OneAtATime { get; } = new(
        "ad-hoc-one-at-a-time",
        RejectionKind.InvalidState,
        "Expected that nothing runs inside '{0:element}', where one element runs at a time, but one does.",
        "“{0:element}”一次只办一项，已有一项正在进行。");
}
