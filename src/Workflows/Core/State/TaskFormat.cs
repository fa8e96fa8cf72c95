using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>The bytes of an open task.</summary>
internal static class TaskFormat
{
    public static void Write(StateWriter to, UserTaskState task)
    {
        to.Text(task.Assignee);
        Write(to, task.CandidateGroups);
        Write(to, task.CandidateUsers);
        to.Number(task.Due?.Microseconds ?? 0);
        to.Number(task.FollowUp?.Microseconds ?? 0);
        to.Number(task.Priority);
    }

    public static UserTaskState Read(ref StateReader from) => new()
    {
        Assignee = from.TextOrNull(),
        CandidateGroups = ReadTexts(ref from),
        CandidateUsers = ReadTexts(ref from),
        Due = ReadTime(ref from),
        FollowUp = ReadTime(ref from),
        Priority = from.Int(),
    };

    private static void Write(StateWriter to, ImmutableArray<string> texts)
    {
        to.Number(texts.Length);
        foreach (var text in texts)
        {
            to.Text(text);
        }
    }

    private static ImmutableArray<string> ReadTexts(ref StateReader from)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var count = from.Int(); count > 0; count--)
        {
            texts.Add(from.Text());
        }

        return texts.DrainToImmutable();
    }

    private static Instant? ReadTime(ref StateReader from)
    {
        var microseconds = from.Number();
        return microseconds == 0 ? null : new Instant(microseconds);
    }
}
