using System.Collections.Concurrent;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Finds the form that a task or start event names: beside its process, else among the shared ones.</summary>
public sealed class FormCatalogue
{
    private readonly DefinitionCatalogue _definitions;
    private readonly ConcurrentDictionary<(long Deployment, string FormId), FormSchema?> _read = new();

    internal FormCatalogue(DefinitionCatalogue definitions) => _definitions = definitions;

    /// <summary>The form, or null when no deployed folder has it.</summary>
    public async ValueTask<FormSchema?> FindAsync(long deploymentKey, FormReference reference, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var pinned = await _definitions.FolderAsync(deploymentKey, cancellation);
        var own = reference.Binding == ResourceBinding.Deployment ? pinned : await _definitions.LatestFolderAsync(pinned.Folder, cancellation) ?? pinned;
        if (In(own, reference.FormId) is { } form)
        {
            return form;
        }

        var shared = reference.Binding == ResourceBinding.Deployment ? await _definitions.BoundFolderAsync(deploymentKey, DefinitionFolders.Common, cancellation) : null;
        shared ??= await _definitions.LatestFolderAsync(DefinitionFolders.Common, cancellation);
        return shared is null ? null : In(shared, reference.FormId);
    }

    /// <summary>The file that holds a form, or null.</summary>
    internal static DefinitionFile? FileOf(IEnumerable<DefinitionFile> files, string formId) =>
        files.FirstOrDefault(file => file.Kind == ResourceKind.Form && FormReader.Read(file.Bytes).Schema?.Id == formId);

    private FormSchema? In(DeployedFolder folder, string formId) =>
        _read.GetOrAdd(
            (folder.DeploymentKey, formId),
            static (_, of) => of.folder.Files.Where(file => file.Kind == ResourceKind.Form)
                .Select(file => FormReader.Read(file.Bytes).Schema)
                .FirstOrDefault(schema => schema?.Id == of.formId),
            (folder, formId));
}
