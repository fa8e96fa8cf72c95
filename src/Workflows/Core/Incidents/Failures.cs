using System.Globalization;

namespace BackOffice.Workflows.Core.Incidents;

/// <summary>Everything that can keep an element from going on; the words stand in <see cref="IncidentTexts"/>.</summary>
internal static class Failures
{
    public static Failure NoValue(string what, string source, string found, string detail) => new(IncidentKind.Expression, "no-value", what, source, found, detail);

    public static Failure NoFlow(string elementId) => new(IncidentKind.NoFlow, "no-flow", elementId);

    public static Failure DecisionMissing(string decisionId) => new(IncidentKind.DecisionMissing, "decision-missing", decisionId);

    public static Failure DecisionFailed(string decisionId, string detail) => new(IncidentKind.DecisionFailed, "decision-failed", decisionId, detail);

    public static Failure JobFailed(string type, string message) => new(IncidentKind.JobFailed, "job-failed", type, message);

    public static Failure UnhandledError(string code) => new(IncidentKind.UnhandledError, "unhandled-error", code);

    public static Failure CalledProcessMissing(string processId) => new(IncidentKind.CalledProcess, "called-process-missing", processId);

    public static Failure CalledProcessCancelled(string processId) => new(IncidentKind.CalledProcess, "called-process-cancelled", processId);

    public static Failure TooLarge(string what, long size, long limit) =>
        new(IncidentKind.TooLarge, "too-large", what, limit.ToString(CultureInfo.InvariantCulture), size.ToString(CultureInfo.InvariantCulture));

    public static Failure JoinUnreachable(string elementId) => new(IncidentKind.JoinUnreachable, "join-unreachable", elementId);
}
