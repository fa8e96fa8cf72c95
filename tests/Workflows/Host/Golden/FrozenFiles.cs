using System.Collections.Immutable;
using System.Security.Cryptography;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>A recording's list of what it froze, with SHA-256: its own files, and definitions that an earlier recording already holds.</summary>
internal static class FrozenFiles
{
    public const string Manifest = "frozen.sha256";

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The files of a recording by path, each with its hash.</summary>
    public static ImmutableSortedDictionary<string, string> Read(string recording) => File.ReadAllLines(Path.Combine(recording, Manifest))
        .Select(line => line.Split("  ", 2)).ToImmutableSortedDictionary(words => words[1], words => words[0], StringComparer.Ordinal);

    public static string Write(IEnumerable<KeyValuePair<string, string>> files) =>
        string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value}  {file.Key}\n"));

    /// <summary>What was changed, removed or put in since the recordings below a folder were made.</summary>
    public static IEnumerable<string> Violations(string recordings)
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var recording in Directory.GetDirectories(recordings).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal))
        {
            foreach (var (file, hash) in Read(Path.Combine(recordings, recording)))
            {
                listed[$"{recording}/{file}"] = hash;
            }
        }

        var found = Directory.EnumerateFiles(recordings, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(recordings, file).Replace('\\', '/'))
            .Where(file => Path.GetFileName(file) != Manifest)
            .ToDictionary(file => file, file => HashOf(File.ReadAllBytes(Path.Combine(recordings, file))), StringComparer.Ordinal);
        var kept = found.Values.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listed.Where(file => found.TryGetValue(file.Key, out var hash) && hash != file.Value).Select(file => $"{file.Key} was changed"),
            .. listed.Where(file => !found.ContainsKey(file.Key) && !kept.Contains(file.Value)).Select(file => $"{file.Key} was removed"),
            .. found.Keys.Where(file => !listed.ContainsKey(file)).Select(file => $"{file} was put in"),
        ];
    }
}
