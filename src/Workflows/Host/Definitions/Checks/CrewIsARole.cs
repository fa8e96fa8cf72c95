using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A crew that has its own calendar is a role, so that what asks by the role finds it.</summary>
internal sealed class CrewIsARole : IFolderCheck
{
    public string Name => "crew-is-a-role";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions) =>
        from file in definitions.Files
        where file.Kind == ResourceKind.Calendar
        from crew in WorkCalendar.Read(file.Bytes).Calendar?.Crews.Keys ?? []
        where definitions.Roles.All(role => role.Key != crew)
        select (file.Path, (string?)crew, $"Expected the crew '{crew}' of the calendar to be a role of roles.yaml, but it is none. Roles: {string.Join(", ", definitions.Roles.Select(role => role.Key))}.");
}
