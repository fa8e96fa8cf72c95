using BackOffice.Benchmarks.Core;
using BackOffice.Benchmarks.Dmn;
using BackOffice.Benchmarks.Feel;
using BackOffice.Benchmarks.Notices;
using BackOffice.Benchmarks.Storage;

namespace BackOffice.Benchmarks;

/// <summary>The table of contents: every benchmark by the name that the command line takes. A new one is one folder and one line.</summary>
internal static class BenchmarkRegistry
{
    private static readonly SortedDictionary<string, Func<IBenchmark>> Benchmarks = new(StringComparer.Ordinal)
    {
        ["core"] = () => new CoreBenchmark(),
        ["dmn"] = () => new TableBenchmark(),
        ["feel"] = () => new FeelBenchmark(),
        ["notices"] = () => new NoticesBenchmark(),
        ["storage"] = () => new StorageBenchmark(),
    };

    /// <summary>Runs the named benchmarks, or all: 0 when every figure keeps its limit.</summary>
    public static int Run(IReadOnlyList<string> names, TextWriter output)
    {
        var unknown = names.Where(name => !Benchmarks.ContainsKey(name)).ToList();
        if (unknown.Count > 0)
        {
            output.WriteLine($"There is no benchmark {string.Join(", ", unknown)}; there are: {string.Join(", ", Benchmarks.Keys)}.");
            return 2;
        }

        var passed = 0;
        var chosen = names.Count == 0 ? [.. Benchmarks.Keys] : names;
        foreach (var name in chosen)
        {
            output.WriteLine($"== {name}");
            passed += Benchmarks[name]().Run(output) ? 1 : 0;
        }

        output.WriteLine($"{passed} passed, {chosen.Count - passed} failed");
        return passed == chosen.Count ? 0 : 1;
    }
}
