namespace BackOffice.Workflows.Core.Refusals;

/// <summary>The case as a whole.</summary>
internal static class CaseRefusals
{
    public static RefusalText StartedAlready { get; } = new(
        "case-started-already",
        RejectionKind.InvalidState,
        "Expected no instance yet, but instance {0} was started already.",
        "案件已经受理过，没有重复受理。");

    public static RefusalText NotThere { get; } = new(
        "case-not-there",
        RejectionKind.NotFound,
        "Expected an instance, but there is none.",
        "案件不存在。");

    public static RefusalText Ended { get; } = new(
        "case-ended",
        RejectionKind.InvalidState,
        "Expected a running instance, but it is {0:word}.",
        "案件{0:word}，不能再办理。");

    public static RefusalText Busy { get; } = new(
        "case-busy",
        RejectionKind.Busy,
        "Expected an instance without unfinished work, but its last step left some: it is continued first.",
        "上一步还在自动处理，请稍候再试。");

    public static RefusalText Suspended { get; } = new(
        "case-suspended",
        RejectionKind.Suspended,
        "Expected a running instance, but it is suspended: resume it first.",
        "案件已暂停，恢复之后才能办理。");

    public static RefusalText VariableTooLarge { get; } = new(
        "case-variable-too-large",
        RejectionKind.InvalidArgument,
        "Expected at most {0} bytes for the variable '{1}', but there are {2}; store large content as a file.",
        "“{1}”最多 {0} 字节，实际 {2} 字节；大的内容请作为附件上传。");

    public static RefusalText TooLarge { get; } = new(
        "case-too-large",
        RejectionKind.InvalidArgument,
        "Expected at most {0} bytes of variables in one instance, but there would be {1}.",
        "一个案件的数据最多 {0} 字节，加上这次的是 {1} 字节；大的内容请作为附件上传。");

    public static RefusalText NoSuchStart { get; } = new(
        "case-no-such-start",
        RejectionKind.InvalidArgument,
        "Expected a start element of the process '{0}', but '{1}' is none.",
        "“{1}”不是流程“{0}”的开始步骤。");

    public static RefusalText StartIsNeeded { get; } = new(
        "case-start-is-needed",
        RejectionKind.InvalidArgument,
        "Expected the id of the event that starts the process '{0}', but it has no start event that waits for nothing.",
        "流程“{0}”只能由事件启动，请指明是哪个开始事件。");

    public static RefusalText NothingLeft { get; } = new(
        "case-nothing-left",
        RejectionKind.InvalidState,
        "Expected work that an earlier step left, but there is none.",
        "没有留待继续的处理。");

    public static RefusalText CancelledAlready { get; } = new(
        "case-cancelled-already",
        RejectionKind.InvalidState,
        "Expected a running instance, but it is being cancelled already.",
        "案件正在取消。");

    public static RefusalText NotRunning { get; } = new(
        "case-not-running",
        RejectionKind.InvalidState,
        "Expected a running instance, but it is {0:word} already.",
        "案件{0:word}，不能暂停。");

    public static RefusalText NotSuspended { get; } = new(
        "case-not-suspended",
        RejectionKind.InvalidState,
        "Expected a suspended instance, but it is not suspended.",
        "案件没有暂停，不需要恢复。");

    public static RefusalText NoSuchStep { get; } = new(
        "case-no-such-step",
        RejectionKind.NotFound,
        "Expected element instance {0}, but there is none: it has ended, or it never was.",
        "这个步骤已经结束，或者不存在。");

    public static RefusalText NoIncident { get; } = new(
        "case-no-incident",
        RejectionKind.NotFound,
        "Expected an incident at element instance {0}, but there is none: it has ended, or it never was.",
        "这个异常已经处理，或者不存在。");
}
