using System.Collections.Immutable;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads a whole definitions folder with all its procedures; what they say is a matter of <see cref="DefinitionSet"/>.</summary>
public static class DefinitionFolder
{
    /// <summary>Every definition below a folder, in the order of paths.</summary>
    public static ImmutableArray<DefinitionFile> Read(string directory) =>
    [
        .. DefinitionFolders.Below(directory)
            .SelectMany(folder => DefinitionFolders.Read(directory, folder), (folder, file) => file with { Path = $"{folder}/{file.Path}" })
            .Where(file => file.Kind != ResourceKind.Other)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];
}
