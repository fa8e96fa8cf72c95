using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class WorkChecks
{
    private const int Cases = 20;
    private const int Rounds = 100;

    // weigh, left, right, and the called process's own.
    private const int JobsOfACase = 4;

    public static async Task<string?> EverythingIsDoneOnceAsync(ProofBench bench, CancellationToken cancellation)
    {
        var cases = new List<long>();
        for (var i = 0; i < Cases; i++)
        {
            cases.Add(await ProofBench.StartAsync(bench.One, ProofProcess.Id, Variables.Empty));
        }

        // Nodes that meet at one case give way to each other and come back later: as many rounds as that may take.
        var ended = 0L;
        for (var round = 0; round < Rounds && ended < Cases * 2; round++)
        {
            await bench.SettleAsync(cancellation);
            foreach (var key in cases)
            {
                await CompleteAsync(bench, key, cancellation);
            }

            bench.Clock.Forward(TimeSpan.FromSeconds(10));
            ended = await bench.CountAsync(
                $"SELECT count(*) FROM instances WHERE status = {(int)InstanceStatus.Completed} AND process_id LIKE '{ProofProcess.Id}%'", cancellation);
        }

        if (ended != Cases * 2)
        {
            return $"Expected {Cases} cases and as many called ones to end, but {ended} did.";
        }

        var left = await bench.CountAsync("SELECT (SELECT count(*) FROM timers) + (SELECT count(*) FROM jobs) + (SELECT count(*) FROM mailbox)", cancellation);
        return bench.Jobs.DoneTwice.Any() || bench.Jobs.Jobs != Cases * JobsOfACase || left != 0
            ? $"Expected {Cases * JobsOfACase} jobs done once each and nothing left over, but {bench.Jobs.Jobs} were done, {bench.Jobs.DoneTwice.Count()} of them twice, and {left} rows are left."
            : null;
    }

    private static async Task CompleteAsync(ProofBench bench, long instanceKey, CancellationToken cancellation)
    {
        foreach (var task in await bench.TasksAsync(instanceKey, cancellation))
        {
            await bench.Two.GetRequiredService<TaskDesk>().CompleteAsync(task.Key, FeelContext.Empty, ProofBench.Boss, cancellation: cancellation);
        }
    }
}
