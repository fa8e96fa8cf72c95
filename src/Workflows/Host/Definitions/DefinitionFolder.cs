using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads the files of a definitions folder; what they say is a matter of <see cref="DefinitionSet"/>.</summary>
public static class DefinitionFolder
{
    private static readonly (string Ending, DefinitionKind Kind)[] Kinds =
    [
        (".bpmn", DefinitionKind.Process),
        (".dmn", DefinitionKind.Decisions),
        (".form", DefinitionKind.Form),
        (".notice.yaml", DefinitionKind.Notice),
        (".scenarios.yaml", DefinitionKind.Scenarios),
        ("calendar.yaml", DefinitionKind.Calendar),
        ("roles.yaml", DefinitionKind.Roles),
        ("clauses.csv", DefinitionKind.Clauses),
    ];

    /// <summary>What a file is by its name, or null where it is no definition.</summary>
    public static DefinitionKind? KindOf(string path)
    {
        foreach (var (ending, kind) in Kinds)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Every definition below a folder, in the order of paths.</summary>
    public static ImmutableArray<DefinitionFile> Read(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(path => (Full: path, Relative: Path.GetRelativePath(directory, path).Replace('\\', '/')))
            .OrderBy(path => path.Relative, StringComparer.Ordinal)
            .Select(path => (path.Full, path.Relative, Kind: KindOf(path.Relative)))
            .Where(path => path.Kind is not null)
            .Select(path => new DefinitionFile(path.Relative, path.Kind!.Value, File.ReadAllBytes(path.Full))),
    ];
}
