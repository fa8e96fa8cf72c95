using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads definition folders from the disk: one folder a procedure, and <c>common</c>.</summary>
public static class DefinitionFolders
{
    /// <summary>The folder of what all procedures share: commitments, calendar, roles, forms, notices.</summary>
    public const string Common = "common";

    /// <summary>The folders below a directory, <c>common</c> first; empty when the directory is absent.</summary>
    public static IEnumerable<string> Below(string directory) =>
        Directory.Exists(directory)
            ? Directory.GetDirectories(directory).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith('.'))
                .OrderBy(name => name == Common ? 0 : 1).ThenBy(name => name, StringComparer.Ordinal)
            : [];

    /// <summary>All files of a folder.</summary>
    public static ImmutableArray<DefinitionFile> Read(string directory, string folder)
    {
        var root = Path.Combine(directory, folder);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => new DefinitionFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(file => !file.Path.StartsWith('.') && !file.Path.Contains("/.", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
