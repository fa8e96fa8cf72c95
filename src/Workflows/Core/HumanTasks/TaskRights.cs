using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.HumanTasks;

/// <summary>Who may do what with a task. The program itself (no actor) and those who may administer may everything.</summary>
internal static class TaskRights
{
    /// <summary>The one who has it.</summary>
    public static bool MayWorkOn(StepContext context, UserTaskState task) =>
        context.Actor is null || context.ActorMayAdminister || string.Equals(task.Assignee, context.Actor, StringComparison.Ordinal);

    /// <summary>Its candidates; everybody where none are named.</summary>
    public static bool MayClaim(StepContext context, UserTaskState task)
    {
        if (context.ActorMayAdminister || (task.CandidateUsers.IsEmpty && task.CandidateGroups.IsEmpty))
        {
            return true;
        }

        return context.Actor is not null
            && (task.CandidateUsers.Contains(context.Actor, StringComparer.Ordinal) || task.CandidateGroups.Any(group => context.ActorGroups.Contains(group)));
    }

    /// <summary>The candidates in words.</summary>
    public static string Candidates(UserTaskState task)
    {
        string[] all = [.. task.CandidateGroups.Select(group => $"group '{group}'"), .. task.CandidateUsers.Select(user => $"'{user}'")];
        return all.Length == 0 ? "everybody" : string.Join(", ", all);
    }
}
