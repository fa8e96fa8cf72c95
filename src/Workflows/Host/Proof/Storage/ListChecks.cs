using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class ListChecks
{
    /// <summary>Queries are written once and translated for each server: each is asked with every filter, twice for a second page.</summary>
    public static async Task<string?> EveryListAnswersAsync(ProofBench bench, CancellationToken cancellation)
    {
        var key = await ProofBench.StartAsync(bench.One, BenchProcesses.Fork, Variables.Empty, "proof-list");
        await ProofBench.StartAsync(bench.One, BenchProcesses.Fork, Variables.Empty, "proof-list");
        return await InboxAsync(bench, cancellation)
            ?? await CasesAsync(bench, key, cancellation)
            ?? await DefinitionsAsync(bench, cancellation)
            ?? await TaskDraftsAsync(bench, key, cancellation);
    }

    private static async Task<string?> InboxAsync(ProofBench bench, CancellationToken cancellation)
    {
        var inbox = bench.One.GetRequiredService<Inbox>();
        foreach (var view in Enum.GetValues<InboxView>())
        {
            var query = new InboxQuery(view)
            {
                ProcessId = BenchProcesses.Fork,
                Text = "t",
                DueBefore = bench.Clock.GetUtcNow(),
                Numbers = ["proof-list"],
                PageSize = 3,
            };
            await inbox.ListAsync(query, ProofBench.Boss, cancellation);
        }

        var first = await inbox.ListAsync(new InboxQuery(InboxView.All) { ProcessId = BenchProcesses.Fork, PageSize = 3 }, ProofBench.Boss, cancellation);
        var second = await inbox.ListAsync(new InboxQuery(InboxView.All) { ProcessId = BenchProcesses.Fork, PageSize = 3, After = first.Next }, ProofBench.Boss, cancellation);
        await inbox.CountAsync(ProofBench.Boss, cancellation);
        return first.Items.Length == 3 && second.Items.Length == 3 && !first.Items.Intersect(second.Items).Any()
            ? null
            : "Expected two pages of three different tasks in the inbox.";
    }

    private static async Task<string?> CasesAsync(ProofBench bench, long key, CancellationToken cancellation)
    {
        var cases = bench.One.GetRequiredService<CaseBoard>();
        foreach (var standing in Enum.GetValues<CaseStanding>())
        {
            await cases.ListAsync(new CaseBoardQuery(standing) { ProcessId = BenchProcesses.Fork, Text = "proof", Numbers = ["proof-list"] }, cancellation);
        }

        var page = await cases.ListAsync(new CaseBoardQuery(CaseStanding.Running) { Text = "proof-list", PageSize = 1 }, cancellation);
        var next = await cases.ListAsync(new CaseBoardQuery(CaseStanding.Running) { Text = "proof-list", PageSize = 1, After = page.Next }, cancellation);
        var tree = await cases.FindAsync(key, cancellation);
        return page.Cases.Length == 1 && next.Cases.Length == 1 && page.Cases[0].InstanceKey != next.Cases[0].InstanceKey && tree.Length > 0
            ? null
            : "Expected two pages of one case each, and the case with what it called.";
    }

    private static async Task<string?> DefinitionsAsync(ProofBench bench, CancellationToken cancellation)
    {
        var library = bench.One.GetRequiredService<DefinitionLibrary>();
        var folders = await library.ListAsync(cancellation);
        var versions = await library.VersionsAsync("proof-bench", cancellation);
        return folders.Length >= 2 && versions.Length > 0 ? null : "Expected the proof's own definitions to be listed with their versions.";
    }

    private static async Task<string?> TaskDraftsAsync(ProofBench bench, long key, CancellationToken cancellation)
    {
        var drafts = bench.One.GetRequiredService<TaskDrafts>();
        var task = (await bench.TasksAsync(key, cancellation))[0];
        await drafts.SaveAsync(task.Key, FeelContext.Empty.With("note", FeelString.Of("一半")), ProofBench.Boss, cancellation);
        var found = await drafts.FindAsync(task.Key, ProofBench.Boss, cancellation);
        return found is not null && found.TryGet("note", out var note) && note is FeelString { Text: "一半" } ? null : "Expected the saved entries of a task to be found again.";
    }
}
