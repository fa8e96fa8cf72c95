using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Core.Commands.Handlers;

/// <summary>催办, 抄送, 已阅: what tells, and changes nothing else.</summary>
internal static class NoticeHandlers
{
    // Often enough to help, seldom enough to be read.
    private static readonly TimeSpan BetweenUrges = TimeSpan.FromMinutes(10);

    public static StepResult.Rejected? Urge(StepExecution step, UrgeTask command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (element!.Task!.UrgedAt is { } last && step.Context.Now < last.Plus(BetweenUrges))
        {
            return TaskRefusals.UrgedAlready.Refuse(element.Key, BetweenUrges.TotalMinutes, last);
        }

        step.Emit(new UserTaskUrged(element.Key, step.Context.Now, command.Message));
        return null;
    }

    public static StepResult.Rejected? Copy(StepExecution step, CopyTask command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        var told = element!.Task!.CopiedTo;
        string[] others = [.. command.To.Distinct(StringComparer.Ordinal).Where(person => !string.IsNullOrWhiteSpace(person) && !told.Contains(person))];
        if (others.Length == 0)
        {
            return TaskRefusals.ToldAlready.Refuse();
        }

        step.Emit(new UserTaskCopied(element.Key, [.. others]));
        return null;
    }

    public static StepResult.Rejected? Read(StepExecution step, MarkTaskRead command)
    {
        if (TaskHandlers.Find(step, command, out var element) is { } rejected)
        {
            return rejected;
        }

        if (step.Context.Actor is not { } actor)
        {
            return TaskRefusals.NobodySignedIn.Refuse();
        }

        if (!element!.Task!.ReadBy.Contains(actor, StringComparer.Ordinal))
        {
            step.Emit(new UserTaskRead(element.Key, actor));
        }

        return null;
    }
}
