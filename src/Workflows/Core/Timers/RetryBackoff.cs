using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Timers;

/// <summary>How long to wait before a failed job is tried again: the property <c>retryBackoff</c> (<c>PT1M,PT5M,PT1H</c>); after its last entry that one repeats.</summary>
internal static class RetryBackoff
{
    private const string Property = "retryBackoff";

    /// <summary>The wait after this many failures, counted from 1; null: none.</summary>
    public static IsoDuration? After(FlowNode node, int failures)
    {
        if (!node.Properties.TryGetValue(Property, out var text))
        {
            return null;
        }

        var steps = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return steps.Length > 0 && IsoDuration.TryParse(steps[Math.Min(failures, steps.Length) - 1], out var wait) ? wait : null;
    }
}
