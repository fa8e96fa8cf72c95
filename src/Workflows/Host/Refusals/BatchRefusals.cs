using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Host.Refusals;

/// <summary>What a batch finds out about a case before the engine is asked.</summary>
internal static class BatchRefusals
{
    public static RefusalText NoIncident { get; } = new(
        "batch-no-incident",
        RejectionKind.InvalidState,
        "No incident stands any more.",
        "异常已不存在，无需重试。");

    public static RefusalText NothingStandsThere { get; } = new(
        "batch-nothing-stands-there",
        RejectionKind.InvalidState,
        "Nothing stands at '{0:element}'.",
        "案件不在“{0:element}”这一步。");

    public static RefusalText OtherProcess { get; } = new(
        "batch-other-process",
        RejectionKind.InvalidArgument,
        "The case follows '{0}', the version is one of '{1}'.",
        "案件走的是流程“{0}”，所选版本属于“{1}”。");
}
