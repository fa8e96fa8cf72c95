using System.Collections.Immutable;
using System.Text;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>Makes a recording beside those that are there. It never writes into one that exists.</summary>
internal static class GoldenRecorder
{
    /// <summary>Records every procedure that is new or goes otherwise than its newest recording, and gives their names.</summary>
    /// <param name="recordings">Where the recordings stand.</param>
    /// <param name="name">The new recording: a version.</param>
    /// <param name="definitionsFolder">The definitions of today: new procedures are recorded on them.</param>
    /// <param name="release">Whether what is known is played on the definitions of today too; else it stays on those it was recorded on.</param>
    public static ImmutableArray<string> Record(Recordings recordings, string name, string definitionsFolder, bool release)
    {
        var folder = Path.Combine(recordings.Folder, name);
        if (!Version.TryParse(name, out var version) || recordings.Names.Any(other => Version.Parse(other) >= version))
        {
            throw new InvalidOperationException($"Expected a version after {recordings.Names.LastOrDefault() ?? "none"}, but found '{name}'. A recording is never written again.");
        }

        var today = DefinitionSet.Compile(DefinitionFolder.Read(definitionsFolder));
        var journals = ImmutableArray.CreateBuilder<GoldenJournal>();
        var known = recordings.Newest.ToDictionary(one => one.Procedure, one => recordings.Read(one.Recording, one.Procedure), StringComparer.Ordinal);
        foreach (var procedure in GoldenPlayer.ProceduresOf(today).Where(procedure => release || !known.ContainsKey(procedure)))
        {
            journals.Add(new GoldenJournal(name, procedure, name, GoldenPlayer.Play(today, procedure, StateMembers.Today)));
        }

        foreach (var journal in known.Values.Where(journal => journals.All(other => other.Procedure != journal.Procedure)))
        {
            journals.Add(journal with { Recording = name, Scenarios = GoldenPlayer.Play(recordings.DefinitionsOf(journal.Definitions), journal.Procedure, StateMembers.Today) });
        }

        var changed = journals.Where(journal => !known.TryGetValue(journal.Procedure, out var then) || !GoldenBehaviour.Differences(then, journal.Scenarios).IsEmpty).ToImmutableArray();
        if (!changed.IsEmpty)
        {
            Write(folder, recordings.KeptFiles(), changed, today);
        }

        return [.. changed.Select(journal => journal.Procedure)];
    }

    private static void Write(string folder, Dictionary<string, string> kept, ImmutableArray<GoldenJournal> journals, DefinitionSet today)
    {
        var frozen = new Dictionary<string, string>(StringComparer.Ordinal);
        Freeze(Recordings.Members, Encoding.UTF8.GetBytes(StateMembers.Today.Write()));
        foreach (var journal in journals)
        {
            Freeze(journal.Procedure + GoldenJournal.Extension, journal.Write());
        }

        if (journals.Any(journal => journal.Definitions == journal.Recording))
        {
            // The clause catalogue takes no part in what happens.
            foreach (var file in today.Files.Where(file => file.Kind is not (ResourceKind.Clauses or ResourceKind.ClauseGroups)))
            {
                Freeze($"{Recordings.Definitions}/{file.Path}", file.Bytes.ToArray());
            }
        }

        File.WriteAllText(Path.Combine(folder, FrozenFiles.Manifest), FrozenFiles.Write(frozen));

        void Freeze(string path, byte[] bytes)
        {
            var hash = frozen[path] = FrozenFiles.HashOf(bytes);
            if (path.StartsWith(Recordings.Definitions, StringComparison.Ordinal) && kept.ContainsKey(hash))
            {
                return;
            }

            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }
}
