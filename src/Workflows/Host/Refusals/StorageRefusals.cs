using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Refusals;

/// <summary>What people are told when the database could not take what they sent. The details are the operator's, and stand in the log.</summary>
internal static class StorageRefusals
{
    public static RefusalText DiskFull { get; } = new(
        "storage-disk-full",
        RejectionKind.Busy,
        "The database's disk is full: nothing was saved. Tell the administrator; what you filled in is still here.",
        "数据库磁盘已满，没有保存。请通知管理员；已填写的内容仍在本页。");

    public static RefusalText Unavailable { get; } = new(
        "storage-unavailable",
        RejectionKind.Busy,
        "The database does not answer: nothing was saved. Try again in a moment; what you filled in is still here.",
        "数据库没有响应，没有保存。请稍候再试；已填写的内容仍在本页。");

    public static RefusalText Damaged { get; } = new(
        "storage-damaged",
        RejectionKind.Busy,
        "Reading or writing the database failed: nothing was saved. Tell the administrator.",
        "数据库读写失败，没有保存。请通知管理员。");

    public static RefusalText Conflict { get; } = new(
        "storage-conflict",
        RejectionKind.Busy,
        "Somebody changed the same thing at the same moment: nothing was saved. Look at it again and repeat.",
        "同一内容刚刚被别人修改，没有保存。请查看后再操作一次。");

    public static Refusal Of(StorageFailure failure) => failure switch
    {
        StorageFailure.DiskFull => DiskFull.Of(),
        StorageFailure.Unavailable => Unavailable.Of(),
        StorageFailure.Damaged => Damaged.Of(),
        _ => Conflict.Of(),
    };
}
