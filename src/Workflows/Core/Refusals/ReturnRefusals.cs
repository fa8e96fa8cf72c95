namespace BackOffice.Workflows.Core.Refusals;

/// <summary>The case goes back: 驳回, 拿回, 撤回.</summary>
internal static class ReturnRefusals
{
    public static RefusalText OneOfSeveral { get; } = new(
        "return-one-of-several",
        RejectionKind.InvalidState,
        "Expected a task that is done once, but '{0:element}' is one of several rounds, the others of which go on.",
        "“{0:element}”由多人分别办理，其他人的还在进行，不能驳回。");

    public static RefusalText NoTaskBeside { get; } = new(
        "return-no-task-beside",
        RejectionKind.InvalidArgument,
        "Expected another user task beside '{0:element}', but '{1:element}' is none.",
        "“{1:element}”不是与“{0:element}”同级的办理步骤，不能驳回到那里。");

    public static RefusalText NotBefore { get; } = new(
        "return-not-before",
        RejectionKind.InvalidArgument,
        "Expected a task that lies before '{0:element}', but no path leads from '{1:element}' to it.",
        "“{1:element}”不在“{0:element}”之前，不能驳回到那里。");

    public static RefusalText CameBeside { get; } = new(
        "return-came-beside",
        RejectionKind.InvalidState,
        "Expected a task to which the case itself came from '{1:element}', but '{0:element}' was added beside it by an event that does not interrupt: '{1:element}' would be done twice.",
        "“{0:element}”是因不中断的事件另加的一步，“{1:element}”之后的办理仍在继续，不能驳回到那里。");

    public static RefusalText JumpsBack { get; } = new(
        "return-jumps-back",
        RejectionKind.InvalidState,
        "Expected a task that goes on its normal way, but the case jumps back from '{0:element}' to '{1:element}', whose branch would be lost; complete it instead.",
        "“{0:element}”办完后要直接回到“{1:element}”，不能再驳回；请直接办理。");

    public static RefusalText WouldWait { get; } = new(
        "return-would-wait",
        RejectionKind.InvalidState,
        "Expected that every branch into '{0:element}', through which the way leads back here, comes out of '{1:element}', but one does not, and is over: the case would wait there for ever; return to a task before the branches part.",
        "驳回到“{1:element}”后，案件会一直停在“{0:element}”：有一个分支已经走完。请驳回到分支之前的步骤。");

    public static RefusalText CompletedByAnother { get; } = new(
        "return-completed-by-another",
        RejectionKind.Forbidden,
        "Expected the person who completed the task before {0}, but that is {1:people}, not '{2:person}'.",
        "只有上一步的办理人（{1:people}）可以拿回。");

    public static RefusalText Opened { get; } = new(
        "return-opened",
        RejectionKind.InvalidState,
        "Expected that nobody has opened or taken the task {0}, but '{1:person}' has opened it already.",
        "{1:person}已经打开任务，不能拿回。");

    public static RefusalText HandedOn { get; } = new(
        "return-handed-on",
        RejectionKind.InvalidState,
        "Expected that nobody has opened or taken the task {0}, but it was handed on already.",
        "任务已经转给别人或正在签署，不能拿回。");

    public static RefusalText Undoes { get; } = new(
        "return-undoes",
        RejectionKind.InvalidState,
        "Expected a task that goes on where '{0:element}' ended, but the task {1} undoes what was done.",
        "这项任务是在撤销“{0:element}”的结果，不能拿回。");

    public static RefusalText SeveralCame { get; } = new(
        "return-several-came",
        RejectionKind.InvalidState,
        "Expected that one task came out of '{0:element}', but {1} did, and the others would stay.",
        "“{0:element}”之后同时产生了 {1} 项任务，不能只拿回其中一项。");

    public static RefusalText Elsewhere { get; } = new(
        "return-elsewhere",
        RejectionKind.InvalidState,
        "Expected a task beside '{0:element}', but it lies in another subprocess, or is done several times.",
        "“{0:element}”在另一个子流程中，或要办理多次，不能拿回。");

    public static RefusalText BehindJoin { get; } = new(
        "return-behind-join",
        RejectionKind.InvalidState,
        "Expected a task {0} that comes out of '{2:element}' alone, but it comes out of '{1:element}' too, where other branches came together that are over.",
        "多个分支已在“{1:element}”汇合，不能再拿回到“{2:element}”。");

    public static RefusalText NeverWithdrawn { get; } = new(
        "return-never-withdrawn",
        RejectionKind.Forbidden,
        "Expected a process whose cases may be withdrawn, but '{0}' says never.",
        "这类案件不能撤回。");

    public static RefusalText StartedByAnother { get; } = new(
        "return-started-by-another",
        RejectionKind.Forbidden,
        "Expected the person who started the case ('{0:person}'), but '{1:person}' is another.",
        "只有发起人{0:person}可以撤回案件。");
}
