using System.Collections.Immutable;
using BackOffice.Decisions.Dmn;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One deployment with everything in it compiled: what is pinned together.</summary>
public sealed class DeployedFolder
{
    /// <summary>Its key.</summary>
    public required long DeploymentKey { get; init; }

    /// <summary>The folder's name.</summary>
    public required string Folder { get; init; }

    /// <summary>1, 2, 3… of its folder.</summary>
    public required int Version { get; init; }

    /// <summary>What its author called this version; null where nothing.</summary>
    public string? VersionTag { get; init; }

    /// <summary>Its files.</summary>
    public required ImmutableArray<DefinitionFile> Files { get; init; }

    /// <summary>Its processes by id.</summary>
    public required ImmutableDictionary<string, ProcessDefinition> Processes { get; init; }

    /// <summary>Its decisions, by id and by name.</summary>
    public required ImmutableDictionary<string, DecisionModel> Decisions { get; init; }

    /// <summary>The file with this path, or null.</summary>
    public DefinitionFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);
}
