using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Host.Refusals;

/// <summary>What is refused before the engine is asked.</summary>
internal static class HostRefusals
{
    public static RefusalText NoCase { get; } = new(
        "host-no-case",
        RejectionKind.NotFound,
        "There is no case {0}.",
        "案件 {0} 不存在。");

    public static RefusalText NoProcess { get; } = new(
        "host-no-process",
        RejectionKind.NotFound,
        "There is no process '{0}'. Deploy its folder first.",
        "流程“{0}”还没有发布，请先发布。");

    public static RefusalText NoTask { get; } = new(
        "host-no-task",
        RejectionKind.NotFound,
        "There is no task {0}. It may have been done or withdrawn.",
        "这项任务不存在，可能已经办结或撤销。");

    public static RefusalText NoOpenTask { get; } = new(
        "host-no-open-task",
        RejectionKind.NotFound,
        "There is no open task {0}. It may have been done or withdrawn.",
        "这项任务已经办结或撤销，草稿没有保存。");

    public static RefusalText DraftTooLarge { get; } = new(
        "host-draft-too-large",
        RejectionKind.InvalidArgument,
        "A draft may have {0} KB; this one has {1}.",
        "草稿最多 {0} KB，这一份有 {1} KB。");

    public static RefusalText FormDoesNotFit { get; } = new(
        "host-form-does-not-fit",
        RejectionKind.InvalidArgument,
        "What was filled in does not fit the form {0}: {1}.",
        "填写的内容不符合表单 {0}：{1}。");

    public static RefusalText DeliveredAlready { get; } = new(
        "host-delivered-already",
        RejectionKind.NotFound,
        "The letter was delivered already.",
        "消息已经送达。");

    public static RefusalText WentOn { get; } = new(
        "host-went-on",
        RejectionKind.InvalidState,
        "The case went on since this page was opened. Load it again and look before you repeat.",
        "页面打开之后案件已有变化，请刷新查看后再操作。");

    public static RefusalText SetAside { get; } = new(
        "host-set-aside",
        RejectionKind.InvalidState,
        "Case {0} was set aside after a fault in the program ({1}). Somebody has to look at it first.",
        "程序出错后案件 {0} 已停下（{1}），需要管理员先处理。");

    public static RefusalText Fault { get; } = new(
        "host-fault",
        RejectionKind.InvalidState,
        "A fault in the program stopped this ({0}). Nothing was saved; case {1} was set aside until somebody has looked at it.",
        "程序出错（{0}），没有保存任何内容；案件 {1} 已停下，需要管理员处理。");

    public static RefusalText SettingsAreTheManagers { get; } = new(
        "host-settings-are-the-managers",
        RejectionKind.Forbidden,
        "Expected somebody who may change the company's settings, but '{0:person}' may not.",
        "您没有修改公司设置的权限。");

    public static RefusalText ReasonIsMissing { get; } = new(
        "host-reason-is-missing",
        RejectionKind.InvalidArgument,
        "Expected a reason for the change, but it is empty.",
        "请写明修改的原因。");
}
