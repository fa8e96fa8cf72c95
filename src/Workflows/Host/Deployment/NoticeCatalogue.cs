using System.Collections.Concurrent;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Yaml;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Finds the template of a notice: in the deployment that the case is pinned to, else among the shared ones.</summary>
public sealed class NoticeCatalogue
{
    private readonly DefinitionCatalogue _definitions;
    private readonly ConcurrentDictionary<(long Deployment, string Key), DeployedNotice?> _read = new();

    internal NoticeCatalogue(DefinitionCatalogue definitions) => _definitions = definitions;

    /// <summary>The template as it was deployed together with a case; null where no folder has it.</summary>
    public async ValueTask<DeployedNotice?> FindAsync(long deploymentKey, string key, CancellationToken cancellation = default) =>
        In(await _definitions.FolderAsync(deploymentKey, cancellation), key) ?? await LatestAsync(DefinitionFolders.Common, key, cancellation);

    /// <summary>The newest version of a folder's template; null where the folder has none.</summary>
    public async ValueTask<DeployedNotice?> LatestAsync(string folder, string key, CancellationToken cancellation = default) =>
        await _definitions.LatestFolderAsync(folder, cancellation) is { } latest ? In(latest, key) : null;

    private DeployedNotice? In(DeployedFolder folder, string key) =>
        _read.GetOrAdd(
            (folder.DeploymentKey, key),
            static (_, of) => of.folder.Files.Where(file => file.Kind == ResourceKind.Notice).Select(Read).FirstOrDefault(template => template?.Key == of.key) is { } found
                ? new DeployedNotice(found, of.folder)
                : null,
            (folder, key));

    // The check of definitions says what is wrong with a file; here it is as good as none.
    private static NoticeTemplate? Read(DefinitionFile file)
    {
        try
        {
            return YamlText.Read(file.Bytes, out _) is { } root ? NoticeReader.Read(new YamlFields(root)) : null;
        }
        catch (YamlProblemException)
        {
            return null;
        }
    }
}
