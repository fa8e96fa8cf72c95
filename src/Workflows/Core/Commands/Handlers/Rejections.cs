using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>The words with which commands are refused.</summary>
internal static class Rejections
{
    public static StepResult.Rejected NotFound(string what, long key) =>
        new(RejectionKind.NotFound, $"Expected {what} {key}, but there is none: it has ended, or it never was.");

    public static StepResult.Rejected NoInstance() =>
        new(RejectionKind.NotFound, "Expected an instance, but there is none.");

    public static StepResult.Rejected InvalidState(string expected, string found) =>
        new(RejectionKind.InvalidState, $"Expected {expected}, but {found}.");

    public static StepResult.Rejected InvalidArgument(string expected, string found) =>
        new(RejectionKind.InvalidArgument, $"Expected {expected}, but {found}.");

    public static StepResult.Rejected Forbidden(string expected, string found) =>
        new(RejectionKind.Forbidden, $"Expected {expected}, but {found}.");

    public static StepResult.Rejected Ended(InstanceStatus status) =>
        InvalidState("a running instance", $"it is {status.ToString().ToLowerInvariant()}");

    public static StepResult.Rejected Busy() =>
        new(RejectionKind.Busy, "Expected an instance without unfinished work, but its last step left some: it is continued first.");

    public static StepResult.Rejected Suspended() =>
        new(RejectionKind.Suspended, "Expected a running instance, but it is suspended: resume it first.");
}
