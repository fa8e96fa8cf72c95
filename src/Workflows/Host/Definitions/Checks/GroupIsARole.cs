using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A candidate group is a role, so that somebody sees the task.</summary>
internal sealed class GroupIsARole : IDefinitionCheck
{
    public string Name => "group-is-a-role";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var task in process.Nodes.OfType<UserTask>())
        {
            if (task is { Assignee: null, CandidateUsers: null, CandidateGroups: null })
            {
                yield return (task.Id, "Expected the task to be somebody's (assignee, candidate users or groups), but it is nobody's.");
            }

            foreach (var group in Literal(task).Where(group => definitions.Roles.All(role => role.Key != group)))
            {
                yield return (task.Id, $"Expected the candidate group '{group}' to be a role of roles.yaml, but it is none. Roles: {string.Join(", ", definitions.Roles.Select(role => role.Key))}.");
            }
        }
    }

    private static IEnumerable<string> Literal(UserTask task) =>
        task.CandidateGroups is { IsFeel: false } groups ? groups.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
}
