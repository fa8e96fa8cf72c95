using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class StepChecks
{
    private const int Cases = 5;

    public static async Task<string?> AStepIsWrittenWholeAsync(ProofBench bench, CancellationToken cancellation)
    {
        var key = await ProofBench.StartAsync(bench.One, BenchProcesses.Fork, Variables.Empty);
        var before = await bench.TasksAsync(key, cancellation);
        var broken = new StepOptions { AlsoWrite = (_, _, _) => throw new StorageException(StorageFailure.DiskFull, "The proof broke this step off.") };
        try
        {
            await bench.One.GetRequiredService<TaskDesk>().CompleteAsync(before[0].Key, FeelContext.Empty, ProofBench.Boss, broken, cancellation);
            return "Expected the step that was broken off to fail, but it was acknowledged.";
        }
        catch (StorageException)
        {
            var after = await bench.TasksAsync(key, cancellation);
            var entries = await bench.Journal.ReadAsync(key, cancellation: cancellation).CountAsync(cancellation);
            return after.Count == before.Count && entries == 1 ? null : $"Expected {before.Count} tasks and 1 entry as before, but found {after.Count} and {entries}.";
        }
    }

    public static async Task<string?> EachTaskIsCompletedOnceAsync(ProofBench bench, CancellationToken cancellation)
    {
        var cases = new List<long>();
        var tasks = new List<long>();
        for (var i = 0; i < Cases; i++)
        {
            cases.Add(await ProofBench.StartAsync(bench.One, BenchProcesses.Fork, Variables.Empty));
            tasks.AddRange((await bench.TasksAsync(cases[i], cancellation)).Select(task => task.Key));
        }

        var outcomes = await Task.WhenAll(tasks.SelectMany(task => bench.Nodes.Select(node => Task.Run(
            () => node.GetRequiredService<TaskDesk>().CompleteAsync(task, FeelContext.Empty, ProofBench.Boss, cancellation: cancellation), cancellation))));
        var done = outcomes.Count(outcome => outcome is TaskOutcome.Done);
        var ended = await bench.CountAsync($"SELECT count(*) FROM instances WHERE status = {(int)InstanceStatus.Completed} AND instance_key >= {cases[0]}", cancellation);
        return done == tasks.Count && ended == Cases
            ? null
            : $"Expected {tasks.Count} tasks to be completed once each and {Cases} cases to end, but {done} were acknowledged and {ended} ended.";
    }
}
