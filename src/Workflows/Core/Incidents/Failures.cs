namespace BackOffice.Workflows.Core.Incidents;

/// <summary>The words of every incident.</summary>
internal static class Failures
{
    public static Failure NoValue(string what, string source, string found, string detail) => new(
        IncidentKind.Expression,
        $"Expected that the {what} '{source}' gives {found}, but it does not: {detail}",
        "Set the variables that the expression reads, or correct it in a new version and migrate; then resolve the incident.");

    public static Failure NoFlow(string elementId) => new(
        IncidentKind.NoFlow,
        $"Expected that a condition of the flows leaving '{elementId}' holds, but none does and there is no default flow.",
        "Set the variables so that one condition holds, or add a default flow in a new version and migrate; then resolve the incident.");

    public static Failure DecisionMissing(string decisionId) => new(
        IncidentKind.DecisionMissing,
        $"Expected the decision '{decisionId}', but it is not deployed.",
        "Deploy a decision table with this id, then resolve the incident.");

    public static Failure DecisionFailed(string decisionId, string detail) => new(
        IncidentKind.DecisionFailed,
        $"Expected an answer of the decision '{decisionId}', but it gave none: {detail}",
        "Set the variables that the decision reads, or correct the table and deploy it; then resolve the incident.");

    public static Failure JobFailed(string type, string message) => new(
        IncidentKind.JobFailed,
        $"The job '{type}' failed as often as it may. The last time: {message}",
        "Remove what made it fail, then resolve the incident: the job is tried again.");

    public static Failure UnhandledError(string code) => new(
        IncidentKind.UnhandledError,
        $"The error '{code}' was thrown, but nothing catches it.",
        "Resolve the incident to try again, or move the case by modification; a later version can catch the error.");

    public static Failure CalledProcessMissing(string processId) => new(
        IncidentKind.CalledProcess,
        $"Expected the process '{processId}', but it is not deployed.",
        "Deploy the process, then resolve the incident: it is called again.");

    public static Failure CalledProcessCancelled(string processId) => new(
        IncidentKind.CalledProcess,
        $"The called process '{processId}' was cancelled before its end.",
        "Resolve the incident to call it again, or move the case by modification.");

    public static Failure TooLarge(string what, long size, long limit) => new(
        IncidentKind.TooLarge,
        $"Expected at most {limit} bytes for {what}, but there are {size}.",
        "Store large content as a file and keep only its reference, then resolve the incident.");

    public static Failure JoinUnreachable(string elementId) => new(
        IncidentKind.JoinUnreachable,
        $"The join '{elementId}' waits for a path that can no longer arrive.",
        "Move the case on by modification: cancel the join, or start the element behind it.");
}
