using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Tests.Conformance;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>The frozen recordings below a folder: <c>VERSION/PROCEDURE.journal.jsonl</c>, the definitions they were played on, and the state's members of then.</summary>
internal sealed class Recordings(string folder)
{
    public const string Definitions = "definitions";
    public const string Members = "state.members";

    private readonly ConcurrentDictionary<string, Lazy<DefinitionSet>> _definitions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StateMembers> _members = new(StringComparer.Ordinal);

    /// <summary>Those of the house.</summary>
    public static Recordings Shipped { get; } = new(Path.Combine(SuiteFactAttribute.Root, "tests", "Workflows", "Host", "Golden", "Recordings"));

    public string Folder => folder;

    /// <summary>The recordings, oldest first.</summary>
    public IEnumerable<string> Names => Directory.Exists(folder)
        ? Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).OrderBy(Version.Parse)
        : [];

    /// <summary>Every recorded procedure, each as often as it was recorded, oldest first.</summary>
    public IEnumerable<(string Recording, string Procedure)> All =>
        from recording in Names
        from file in Directory.GetFiles(Path.Combine(folder, recording), "*" + GoldenJournal.Extension).Order(StringComparer.Ordinal)
        select (recording, Path.GetFileName(file)[..^GoldenJournal.Extension.Length]);

    /// <summary>The newest recording of each procedure: how it behaves now.</summary>
    public IEnumerable<(string Recording, string Procedure)> Newest => All.GroupBy(one => one.Procedure, StringComparer.Ordinal).Select(group => group.Last());

    public GoldenJournal Read(string recording, string procedure) =>
        GoldenJournal.Read(recording, procedure, File.ReadAllText(Path.Combine(folder, recording, procedure + GoldenJournal.Extension)));

    public StateMembers MembersOf(string recording) => _members.GetOrAdd(recording, name => StateMembers.Read(File.ReadAllText(Path.Combine(folder, name, Members))));

    /// <summary>The definitions of a recording, compiled once.</summary>
    public DefinitionSet DefinitionsOf(string recording) => _definitions.GetOrAdd(recording, name => new Lazy<DefinitionSet>(() => DefinitionSet.Compile(FilesOf(name)))).Value;

    /// <summary>The definition files of a recording; what did not change since an earlier one stands there.</summary>
    public ImmutableArray<DefinitionFile> FilesOf(string recording)
    {
        var kept = KeptFiles();
        return
        [
            .. FrozenFiles.Read(Path.Combine(folder, recording))
                .Where(file => file.Key.StartsWith(Definitions + "/", StringComparison.Ordinal))
                .Select(file => new DefinitionFile(file.Key[(Definitions.Length + 1)..], File.ReadAllBytes(kept[file.Value]))),
        ];
    }

    /// <summary>Every frozen file by its hash, the oldest where several are the same.</summary>
    public Dictionary<string, string> KeptFiles()
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var recording in Names)
        {
            foreach (var (file, hash) in FrozenFiles.Read(Path.Combine(folder, recording)))
            {
                kept.TryAdd(hash, Path.Combine(folder, recording, file));
            }
        }

        return kept;
    }
}
