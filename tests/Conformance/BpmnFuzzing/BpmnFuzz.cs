using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BackOffice.Workflows.Core.Reading;

namespace BackOffice.Conformance.BpmnFuzzing;

/// <summary>Mutants of the shipped definitions and of the public models: each is read and validated, and carried out for a few steps where that lets it pass.</summary>
internal static class BpmnFuzz
{
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(1);

    /// <summary>The definitions of which mutants are made, without their diagrams; what the public suites give where they are there.</summary>
    internal static IReadOnlyList<(string File, byte[] Xml)> Sources()
    {
        var root = ConformancePage.RepositoryRoot();
        string[] folders = [Path.Combine(root, "definitions"), Path.Combine(root, "..", "shared", "conformance", "models"), Path.Combine(root, "..", "shared", "conformance", "bpmn-miwg")];
        return [.. folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.bpmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .Where(file => BpmnReader.Read(File.ReadAllBytes(file)).Document is not null).Select(file => (Path.GetFileName(file), Plain(file)))];
    }

    /// <summary>Reads mutants 1 to <paramref name="count"/>; what is thrown is told with its number.</summary>
    internal static FuzzOutcome Run(int count, IReadOnlyList<(string File, byte[] Xml)> sources, Action<int, string> working)
    {
        var donors = sources.Take(40).SelectMany(source => XElement.Parse(Encoding.UTF8.GetString(source.Xml)).Descendants().Where(element => element.Parent?.Name.LocalName is "process" or "subProcess")).ToList();
        var (gate, accepted, steps, slowest, slowestKind) = (new Lock(), 0, 0, TimeSpan.Zero, "");
        Parallel.For(1, count + 1, number =>
        {
            var random = new Random(number);
            var (file, xml) = sources[random.Next(sources.Count)];
            var (mutant, kind) = new BpmnMutator(random).Mutate(xml, donors);
            working(number, $"{kind}, of {file}");
            var started = Stopwatch.GetTimestamp();
            var (passed, done) = Try(number, mutant, kind, file, random);
            var taken = Stopwatch.GetElapsedTime(started);
            lock (gate)
            {
                accepted += passed ? 1 : 0;
                steps += done;
                if (taken > slowest)
                {
                    (slowest, slowestKind) = (taken, $"{kind}, of {file}");
                }
            }
        });
        return new FuzzOutcome(count, accepted, steps, slowest, slowestKind);
    }

    /// <summary>Runs <c>bpmn-fuzz N</c> and tells what came of it; anything thrown ends it with the mutant's number.</summary>
    internal static int Run(string count, TextWriter output)
    {
        if (!int.TryParse(count, CultureInfo.InvariantCulture, out var mutants) || mutants < 1)
        {
            output.WriteLine($"Expected bpmn-fuzz N with the number of mutants, found '{count}'.");
            return 2;
        }

        var (last, since) = ("", Stopwatch.GetTimestamp());
        using var watch = new Timer(
            _ =>
            {
                if (Stopwatch.GetElapsedTime(Interlocked.Read(ref since)) > s_hang)
                {
                    output.WriteLine($"Nothing went on for {s_hang.TotalSeconds:0} s after mutant {Volatile.Read(ref last)}: it hangs.");
                    Environment.Exit(1);
                }
            },
            null, s_hang, s_hang);
        var begun = Stopwatch.GetTimestamp();
        var outcome = Run(mutants, Sources(), (number, kind) =>
        {
            Volatile.Write(ref last, $"{number} ({kind})");
            Interlocked.Exchange(ref since, Stopwatch.GetTimestamp());
        });
        using var self = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Accepted} of {outcome.Mutants} mutants were read without an error and carried out for {outcome.Steps} steps in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s."));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The slowest took {outcome.Slowest.TotalMilliseconds:0} ms: {outcome.SlowestKind}. Peak memory {self.PeakWorkingSet64 / 1024 / 1024} MB."));
        output.WriteLine($"{mutants} passed, 0 failed");
        return 0;
    }

    private static (bool Accepted, int Steps) Try(int number, byte[] mutant, string kind, string file, Random random)
    {
        try
        {
            var read = BpmnReader.Read(mutant);
            if (!read.Accepted)
            {
                return (false, 0);
            }

            return (true, read.Processes.Sum(process => new MutantRun(process, random).Go()));
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"Mutant {number} ({kind}, of {file}): {problem.Message}", problem);
        }
    }

    private static byte[] Plain(string file)
    {
        var definitions = XElement.Load(file);
        definitions.Elements().Where(element => element.Name.LocalName == "BPMNDiagram").Remove();
        return Encoding.UTF8.GetBytes(definitions.ToString(SaveOptions.DisableFormatting));
    }
}
