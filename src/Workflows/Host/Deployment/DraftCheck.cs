using System.Collections.Immutable;
using BackOffice.Workflows.Host.Definitions;
using PlacedFile = BackOffice.Workflows.Host.Definitions.DefinitionFile;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Checks a file as it would stand among all that is published: what it says itself, and that what it names exists.</summary>
public sealed class DraftCheck
{
    private readonly DefinitionLibrary _library;
    private readonly DefinitionCatalogue _catalogue;

    internal DraftCheck(DefinitionLibrary library, DefinitionCatalogue catalogue)
    {
        _library = library;
        _catalogue = catalogue;
    }

    /// <summary>Everything wrong in the folder once the file stands in it; paths are inside the folder.</summary>
    public async Task<ImmutableArray<DefinitionProblem>> CheckAsync(
        string folder, string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        var home = folder + "/";
        var files = ImmutableArray.CreateBuilder<PlacedFile>();
        foreach (var published in await _library.ListAsync(cancellation))
        {
            var deployed = await _catalogue.FolderAsync(published.Latest.DeploymentKey, cancellation);
            files.AddRange(deployed.Files.Select(file => Place($"{deployed.Folder}/{file.Path}", file.Bytes)).OfType<PlacedFile>());
        }

        files.RemoveAll(file => file.Path == home + path);
        if (Place(home + path, bytes) is { } drawn)
        {
            files.Add(drawn);
        }

        var definitions = DefinitionSet.Compile([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
        return [.. DefinitionChecks.Check(definitions)
            .Where(problem => problem.File.StartsWith(home, StringComparison.Ordinal))
            .Select(problem => new DefinitionProblem(problem.File[home.Length..], problem.ElementId, problem.Severity, problem.Message))];
    }

    private static PlacedFile? Place(string path, ReadOnlyMemory<byte> bytes) =>
        DefinitionFolder.KindOf(path) is { } kind ? new PlacedFile(path, kind, bytes) : null;
}
