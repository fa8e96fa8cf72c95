using System.Diagnostics;
using System.Globalization;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>
/// Shows that a crash loses and doubles nothing: clients drive cases and keep a ledger of what was acknowledged to them, the server is
/// killed at random moments, and after each kill the ledger is compared with the database.
/// </summary>
public sealed class CrashProof
{
    private const int CasesAtOncePerClient = 4;
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(10);

    private readonly CrashSettings _settings;
    private readonly Action<string> _tell;
    private readonly Ledger _ledger = new();
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    /// <summary>A proof, not yet begun.</summary>
    /// <param name="settings">How it runs.</param>
    /// <param name="tell">Hears what was found, line by line.</param>
    public CrashProof(CrashSettings settings, Action<string> tell)
    {
        _settings = settings;
        _tell = tell;
    }

    /// <summary>Runs it. Returns how many checks passed and how many failed: one for each kill, and one at the end.</summary>
    public async Task<(int Passed, int Failed)> RunAsync(CancellationToken cancellation = default)
    {
        await WorkflowsSchema.MigrateAsync(_settings.Database, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Deadline);
        using var server = new ServerProcess(_settings.ServerCommand);
        server.Start();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/") };
        var clients = Task.WhenAll(Enumerable.Range(0, _settings.Clients).Select(client => DriveAsync(client, http, limit.Token)));

        int passed = 0, failed = 0;
#pragma warning disable CA5394 // The moments need not be secret, but the same seed must give the same ones.
        var chance = new Random(_settings.Seed);
#pragma warning restore CA5394
        for (var kill = 1; kill <= _settings.Kills; kill++)
        {
            await UntilMomentAsync(chance, limit.Token);
            server.Kill();
            var found = await CheckAsync(cancellation);
            Count(found, $"kill {kill}", ref passed, ref failed);
            server.Start();
        }

        var finished = await FinishAsync(clients);
        await SettleAsync(limit.Token);
        server.Kill();
        var last = await CheckAsync(cancellation);
        last.AddRange(finished);
        last.AddRange(await CheckEndedAsync(cancellation));
        Count(last, "end", ref passed, ref failed);
        _tell($"{_ledger.Started.Count} cases started and {_ledger.Completed.Count} tasks completed were acknowledged; seed {_settings.Seed}.");
        return (passed, failed);
    }

    private async Task DriveAsync(int client, HttpClient http, CancellationToken cancellation)
    {
        var driver = new ProofClient(http, _ledger);
        var numbers = Enumerable.Range(0, _settings.Cases).Where(i => i % _settings.Clients == client).Select(i => string.Create(CultureInfo.InvariantCulture, $"{_run}-{i:D5}"));
        await Parallel.ForEachAsync(
            numbers,
            new ParallelOptions { MaxDegreeOfParallelism = CasesAtOncePerClient, CancellationToken = cancellation },
            async (number, token) => await driver.DriveAsync(number, token));
    }

    // Mostly in the middle of the work; every fifth time whenever it happens to be, the start of the server among it.
    private async Task UntilMomentAsync(Random chance, CancellationToken cancellation)
    {
#pragma warning disable CA5394
        var anywhere = chance.Next(5) == 0;
        var moment = TimeSpan.FromMilliseconds(chance.Next(anywhere ? 3_000 : 500));
#pragma warning restore CA5394
        var before = Acknowledged;
        while (!anywhere && Acknowledged == before && before < 3 * _settings.Cases)
        {
            await Task.Delay(10, cancellation);
        }

        await Task.Delay(moment, cancellation);
    }

    private int Acknowledged => _ledger.Started.Count + _ledger.Completed.Count;

    private static async Task<List<string>> FinishAsync(Task clients)
    {
        try
        {
            await clients;
            return [];
        }
        catch (OperationCanceledException)
        {
            return [$"The cases were not done after {Deadline.TotalMinutes} minutes: something waits that nobody wakes."];
        }
    }

    // The last letters and jobs after the clients' last task.
    private async Task SettleAsync(CancellationToken cancellation)
    {
        await using var services = Services();
        var database = services.GetRequiredService<IDatabase>();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromSeconds(30) && await AskAsync(database, "SELECT count(*) FROM instances WHERE ended_at = 0", cancellation) > 0)
        {
            await Task.Delay(100, cancellation);
        }
    }

    private async Task<List<string>> CheckAsync(CancellationToken cancellation)
    {
        await using var services = Services();
        var findings = await CheckLedgerAsync(services, cancellation);
        var report = await services.GetRequiredService<Audit>().VerifyAsync(null, cancellation);
        findings.AddRange(report.Findings.Select(finding => finding.ToString()));
        return findings;
    }

    // Everything acknowledged is in the journal, once.
    private async Task<List<string>> CheckLedgerAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var started = _ledger.Started.ToArray();
        var completed = _ledger.Completed.Keys.ToHashSet();
        var seen = new Dictionary<long, int>();
        var starts = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        var journal = services.GetRequiredService<JournalReader>();
        long after = 0;
        while (await journal.ReadAllAsync(after, 1_000, cancellation) is { Count: > 0 } page)
        {
            foreach (var happened in page.Where(entry => !entry.IsRefusal).SelectMany(entry => EventFormat.Read(entry.Payload)))
            {
                if (happened is UserTaskCompleted task)
                {
                    seen[task.ElementKey] = seen.GetValueOrDefault(task.ElementKey) + 1;
                }
                else if (happened is InstanceStarted { ParentInstanceKey: 0, BusinessKey: { } number } start)
                {
                    (starts.TryGetValue(number, out var keys) ? keys : starts[number] = []).Add(start.InstanceKey);
                }
            }

            after = page[^1].Position;
        }

        return
        [
            .. started.Where(s => !starts.TryGetValue(s.Key, out var keys) || !keys.Contains(s.Value)).Select(s => $"Case {s.Value} ({s.Key}) was acknowledged and is lost."),
            .. starts.Where(s => s.Value.Count > 1).Select(s => $"Case {s.Key} was started {s.Value.Count} times."),
            .. completed.Where(task => !seen.ContainsKey(task)).Select(task => $"Task {task} was acknowledged as completed and is lost."),
            .. seen.Where(task => task.Value > 1).Select(task => $"Task {task.Key} was completed {task.Value} times."),
        ];
    }

    private async Task<List<string>> CheckEndedAsync(CancellationToken cancellation)
    {
        await using var services = Services();
        var database = services.GetRequiredService<IDatabase>();
        var findings = new List<string>();
        foreach (var (what, sql) in new[]
        {
            ("cases that did not end", $"SELECT count(*) FROM instances WHERE status <> {(int)InstanceStatus.Completed}"),
            ("forgotten timers", "SELECT count(*) FROM timers"),
            ("forgotten jobs", "SELECT count(*) FROM jobs"),
            ("undelivered letters", "SELECT count(*) FROM mailbox"),
        })
        {
            if (await AskAsync(database, sql, cancellation) is var count and > 0)
            {
                findings.Add($"{count} {what}.");
            }
        }

        return findings;
    }

    private static async Task<long> AskAsync(IDatabase database, string sql, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        await using var command = connection.Command(sql, null);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private void Count(List<string> findings, string name, ref int passed, ref int failed)
    {
        if (findings.Count == 0)
        {
            passed++;
            _tell($"{name}: nothing lost, nothing doubled ({_ledger.Started.Count} cases, {_ledger.Completed.Count} tasks acknowledged)");
            return;
        }

        failed++;
        foreach (var finding in findings.Take(20))
        {
            _tell($"{name}: {finding}");
        }
    }

    private ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(ProofConfiguration.Of(_settings.Database)).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddWorkflowsCore(configuration);
        return services.BuildServiceProvider();
    }
}
