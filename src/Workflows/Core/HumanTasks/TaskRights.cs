using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.HumanTasks;

/// <summary>Who may do what with a task. The program itself (no actor) and those who may administer may everything; a substitute may what the other may.</summary>
internal static class TaskRights
{
    /// <summary>The one who has it.</summary>
    public static bool MayWorkOn(StepContext context, UserTaskState task) =>
        context.Actor is null || context.ActorMayAdminister || (task.Assignee is { } assignee && Is(context, assignee));

    /// <summary>Its candidates; everybody where none are named.</summary>
    public static bool MayClaim(StepContext context, UserTaskState task)
    {
        if (context.ActorMayAdminister || (task.CandidateUsers.IsEmpty && task.CandidateGroups.IsEmpty))
        {
            return true;
        }

        return context.Actor is not null
            && (task.CandidateUsers.Any(user => Is(context, user)) || task.CandidateGroups.Any(group => context.ActorGroups.Contains(group)));
    }

    /// <summary>Whether the actor is this person, or stands in for them.</summary>
    public static bool Is(StepContext context, string person) =>
        string.Equals(person, context.Actor, StringComparison.Ordinal) || context.ActorStandsInFor.Contains(person);

    /// <summary>For whom the actor acts; null for themselves.</summary>
    public static string? OnBehalfOf(StepContext context, string? person) =>
        person is not null && context.Actor is not null && !string.Equals(person, context.Actor, StringComparison.Ordinal) && context.ActorStandsInFor.Contains(person)
            ? person
            : null;

    /// <summary>The candidates in words.</summary>
    public static string Candidates(UserTaskState task)
    {
        string[] all = [.. task.CandidateGroups.Select(group => $"group '{group}'"), .. task.CandidateUsers.Select(user => $"'{user}'")];
        return all.Length == 0 ? "everybody" : string.Join(", ", all);
    }
}
