using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A procedure stands in the folder of its name, so that its forms, decisions and scenarios are found beside it.</summary>
internal sealed class ProcessIdIsFolderName : IDefinitionCheck
{
    public string Name => "process-id-is-folder-name";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        var folder = Path.GetDirectoryName(file)?.Replace('\\', '/') ?? string.Empty;
        if (folder.Length > 0 && folder != process.Id)
        {
            yield return (process.Id, $"Expected the process id to be its folder's name '{folder}', but it is '{process.Id}'.");
        }
    }
}
