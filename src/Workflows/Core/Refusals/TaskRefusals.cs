namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Taking a task, handing it on, completing it.</summary>
internal static class TaskRefusals
{
    public static RefusalText NotThere { get; } = new(
        "task-not-there",
        RejectionKind.NotFound,
        "Expected task {0}, but there is none: it has ended, or it never was.",
        "这项任务已经办结、撤销，或者不存在。");

    public static RefusalText NobodySignedIn { get; } = new(
        "task-nobody-signed-in",
        RejectionKind.InvalidArgument,
        "Expected a person who does this, but nobody is signed in.",
        "请先登录再操作。");

    public static RefusalText ClaimFirst { get; } = new(
        "task-claim-first",
        RejectionKind.InvalidState,
        "Expected that somebody has the task {0}, but nobody has it, and its listener is asked who may: claim it first.",
        "任务还没有人领取，系统要先核对谁可以办理：请先领取。");

    public static RefusalText WithAnother { get; } = new(
        "task-with-another",
        RejectionKind.Forbidden,
        "Expected that the task {0} is with '{1:person}', but '{2:person}' has it.",
        "这项任务由{2:person}办理。");

    public static RefusalText WithNobody { get; } = new(
        "task-with-nobody",
        RejectionKind.Forbidden,
        "Expected that the task {0} is with '{1:person}', but nobody has it and its candidates are {2:people}.",
        "这项任务还没有人领取，只有{2:people}可以办理。");

    public static RefusalText Taken { get; } = new(
        "task-taken",
        RejectionKind.InvalidState,
        "Expected that nobody has the task {0}, but '{1:person}' has it.",
        "任务已被{1:person}领取。");

    public static RefusalText NotTaken { get; } = new(
        "task-not-taken",
        RejectionKind.InvalidState,
        "Expected that somebody has the task {0}, but nobody has it.",
        "任务还没有人领取。");

    public static RefusalText NotCandidate { get; } = new(
        "task-not-candidate",
        RejectionKind.Forbidden,
        "Expected a candidate of the task {0} ({1:people}), but '{2:person}' is none.",
        "只有{1:people}可以领取这项任务。");

    public static RefusalText NoName { get; } = new(
        "task-no-name",
        RejectionKind.InvalidArgument,
        "Expected a person who gets the task, but the name is empty.",
        "请选择由谁办理。");

    public static RefusalText MayNotAssign { get; } = new(
        "task-may-not-assign",
        RejectionKind.Forbidden,
        "Expected somebody who may assign tasks, but '{0:person}' may not.",
        "您没有分派任务的权限。");

    public static RefusalText SamePerson { get; } = new(
        "task-same-person",
        RejectionKind.InvalidArgument,
        "Expected another person than the one who has the task, but '{0:person}' has it.",
        "任务已经在{0:person}手上，请选择其他人。");

    public static RefusalText Priority { get; } = new(
        "task-priority",
        RejectionKind.InvalidArgument,
        "Expected a priority from 0 to 100, but it is {0}.",
        "优先级是 0 到 100，不能是 {0}。");

    public static RefusalText Listening { get; } = new(
        "task-listening",
        RejectionKind.InvalidState,
        "Expected a task {0} whose listeners have all been asked, but its {1:word} waits for the job '{2}'.",
        "任务正在{1:word}，自动作业“{2}”还没有完成，请稍候再试。");

    public static RefusalText AnswersFirst { get; } = new(
        "task-answers-first",
        RejectionKind.InvalidState,
        "Expected a task {0} that is not delegated, but '{1:person}' answers first, and it comes back to '{2:person}'.",
        "任务已委派：先由{1:person}答复，再回到{2:person}。");

    public static RefusalText ComesBack { get; } = new(
        "task-comes-back",
        RejectionKind.InvalidState,
        "Expected a task {0} that is not delegated, but it comes back to '{1:person}' once '{2:person}' has answered.",
        "任务正在委派：{2:person}答复后回到{1:person}，现在不能转办。");

    public static RefusalText DelegatedAlready { get; } = new(
        "task-delegated-already",
        RejectionKind.InvalidState,
        "Expected a task {0} that is not delegated, but '{1:person}' has delegated it to '{2:person}' already.",
        "{1:person}已把任务委派给{2:person}，不能再次委派。");

    public static RefusalText NobodyToComeBackTo { get; } = new(
        "task-nobody-to-come-back-to",
        RejectionKind.InvalidState,
        "Expected that somebody has the task {0}, to whom it comes back, but nobody has claimed it.",
        "任务还没有人领取，委派后无人可还：请先领取。");

    public static RefusalText NotDelegated { get; } = new(
        "task-not-delegated",
        RejectionKind.InvalidState,
        "Expected a task {0} that is delegated, but it is not.",
        "任务没有委派，不需要答复。");

    public static RefusalText UrgedAlready { get; } = new(
        "task-urged-already",
        RejectionKind.InvalidState,
        "Expected that the task {0} was not urged within {1} minutes, but it was at {2}.",
        "{1} 分钟内已经催办过，请稍后再催。");

    public static RefusalText ToldAlready { get; } = new(
        "task-told-already",
        RejectionKind.InvalidArgument,
        "Expected somebody who was not told yet, but all of them were.",
        "所选的人都已经抄送过。");
}
