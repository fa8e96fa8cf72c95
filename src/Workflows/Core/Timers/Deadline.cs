using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.Timers;

/// <summary>The due date of a task: a date, or a duration from now.</summary>
internal static class Deadline
{
    public static Instant? Of(StepExecution step, Expression? expression, long scopeKey, string what, ref Failure? failure)
    {
        if (step.Evaluate.Time(expression, scopeKey, what, ref failure) is not { } value)
        {
            return null;
        }

        if (value.At is { } at)
        {
            return at;
        }

        var (now, zone) = (step.Context.Now, step.Context.Zone);
        var due = TimerSchedule.First(TimerKind.Date, value.Text, now, zone) ?? TimerSchedule.First(TimerKind.Duration, value.Text, now, zone);
        if (due is null)
        {
            failure ??= Failures.NoValue(what, expression!.Source, "a date such as 2026-11-20T09:00:00, or a duration such as PT24H", $"it is '{value.Text}'.");
        }

        return due?.Due;
    }
}
