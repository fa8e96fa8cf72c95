using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class MessageChecks
{
    private const int Pairs = 40;

    /// <summary>One node publishes while the other one begins to wait: neither may miss the other.</summary>
    public static async Task<string?> AMessageIsNotMissedAsync(ProofBench bench, CancellationToken cancellation)
    {
        var keys = Enumerable.Range(1, Pairs).Select(i => string.Create(CultureInfo.InvariantCulture, $"pair-{i}")).ToList();
        await Task.WhenAll(keys.SelectMany(key => new[]
        {
            Task.Run(() => PublishAsync(bench.One, key, null, cancellation), cancellation),
            Task.Run(() => ProofBench.StartAsync(bench.Two, BenchProcesses.Waiter, TextChecks.Order(key), key), cancellation) as Task,
        }));
        await bench.SettleAsync(cancellation);
        var met = await bench.CountAsync(
            $"SELECT count(*) FROM instances WHERE business_key LIKE 'pair-%' AND status = {(int)InstanceStatus.Completed}", cancellation);
        return met == Pairs ? null : $"Expected all {Pairs} cases to have had their message, but {met} had.";
    }

    public static async Task<string?> ARepetitionIsTakenOnceAsync(ProofBench bench, CancellationToken cancellation)
    {
        var before = await bench.CountAsync("SELECT count(*) FROM messages", cancellation);
        await Task.WhenAll(bench.Nodes.Select(node => Task.Run(() => PublishAsync(node, "twice", "the same id", cancellation), cancellation)));
        var after = await bench.CountAsync("SELECT count(*) FROM messages", cancellation);
        return after == before + 1 ? null : $"Expected two messages with one id to be kept once, but {after - before} are.";
    }

    internal static async Task<ImmutableArray<long>> PublishAsync(IServiceProvider node, string key, string? id, CancellationToken cancellation)
    {
        var message = new Message(BenchProcesses.Message, key, Variables.Empty) { TimeToLive = TimeSpan.FromHours(1), MessageId = id };
        return (await node.GetRequiredService<ProcessRuntime>().PublishAsync(message, ProofBench.Boss, cancellation)).Receivers;
    }
}
