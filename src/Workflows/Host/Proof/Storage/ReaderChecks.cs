using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class ReaderChecks
{
    private const int Cases = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Positions are given before the commit: a reader that went past an open one would never see it.</summary>
    public static async Task<string?> NothingAppearsBehindAReaderAsync(ProofBench bench, CancellationToken cancellation)
    {
        // Who else works on the server may hold the last rows back for a while; a row that appeared behind the reader never comes.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var begin = await bench.CountAsync("SELECT coalesce(max(position), 0) FROM journal", cancellation);
        var reading = Task.Run(() => ReadAsync(bench, begin, patience.Token), cancellation);
        await Task.WhenAll(Enumerable.Range(0, Cases).Select(i => Task.Run(
            () => ProofBench.StartAsync(i % 2 == 0 ? bench.One : bench.Two, BenchProcesses.Fork, Variables.Empty), cancellation)));
        var seen = await reading;
        return seen.Count == Cases && seen.SequenceEqual(seen.Order())
            ? null
            : $"Expected a reader to see {Cases} entries in the order of their positions, but it saw {seen.Count}.";
    }

    private static async Task<List<long>> ReadAsync(ProofBench bench, long begin, CancellationToken patience)
    {
        var seen = new List<long>();
        var after = begin;
        while (seen.Count < Cases && !patience.IsCancellationRequested)
        {
            var page = await bench.Journal.ReadAllAsync(after, 100, CancellationToken.None);
            seen.AddRange(page.Select(entry => entry.Position));
            after = page.Count > 0 ? page[^1].Position : after;
        }

        return seen;
    }
}
