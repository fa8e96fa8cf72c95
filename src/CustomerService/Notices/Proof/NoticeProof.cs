using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>
/// Shows that an outage is announced to everybody once, whatever happens on the way: a gateway that fails, hangs and repeats itself, a
/// sender that is killed while it plans and while it sends. In the end the ledger is compared with what the sinks took, row by row.
/// </summary>
public sealed class NoticeProof
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    private readonly NoticeProofSettings _settings;
    private readonly Action<string> _tell;

    /// <summary>A proof, not yet begun.</summary>
    /// <param name="settings">How it runs.</param>
    /// <param name="tell">Hears what was found, line by line.</param>
    public NoticeProof(NoticeProofSettings settings, Action<string> tell) => (_settings, _tell) = (settings, tell);

    /// <summary>Runs it.</summary>
    public async Task<NoticeProofReport> RunAsync(CancellationToken cancellation = default)
    {
        await WorkflowsSchema.MigrateAsync(_settings.Database, cancellation);
        await CustomerServiceSchema.MigrateAsync(_settings.Database, cancellation);
        using var mail = new MailSink();
        var (smsPort, mailPort, ownPort) = (SenderProcess.FreePort(), mail.Start(), SenderProcess.FreePort());
        await using var sms = new SmsStub(smsPort);
        await sms.StartAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(ProofOutage.Configuration(_settings.Database, smsPort, mailPort)).Build();
        var limits = await SinkLimit.MeasureAsync(configuration);
        sms.Forget();
        mail.Taken.Clear();
        sms.IsBad = true;

        await using var services = new ServiceCollection().AddLogging().AddWorkflowsCore(configuration).AddCustomerService().BuildServiceProvider();
        using var sender = new SenderProcess(
            [.. _settings.SenderCommand, _settings.Database.Provider.ToString(), _settings.Database.ConnectionString, .. new[] { _settings.Customers, smsPort, mailPort, ownPort }.Select(SenderProcess.Argument)]);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Deadline);
        using var telling = CancellationTokenSource.CreateLinkedTokenSource(limit.Token);
        var receipts = TellAsync(sms, ownPort, telling.Token);
        var watch = Stopwatch.StartNew();
        var run = new ProofRun(services.GetRequiredService<NoticeLedger>(), sender, sms, mail, _settings, _tell);
        var finished = await run.ToTheEndAsync(limit.Token);
        var seconds = watch.Elapsed.TotalSeconds;
        await telling.CancelAsync();
        await receipts;
        sender.Kill();

        var checks = new ProofChecks(services.GetRequiredService<CustomerServiceDbFactory>(), sms, mail, _settings.Customers);
        var found = await checks.RunAsync(cancellation);
        var peak = sender.PeakBytes / 1024.0 / 1024.0;
        var report = new NoticeProofReport(
            found.Count(check => check.Problem is null) + (finished is null ? 1 : 0), found.Count(check => check.Problem is not null) + (finished is null ? 0 : 1), peak, seconds,
            (sms.Taken.Count + mail.Taken.Count) / seconds, limits);
        Tell(found, finished, report, sms);
        return report;
    }

    private void Tell(IReadOnlyList<ProofCheck> found, string? finished, NoticeProofReport report, SmsStub sms)
    {
        _tell(finished ?? "everything came to its end");
        foreach (var check in found)
        {
            _tell(check.Problem is null ? check.Name : $"FAILED {check.Name}: {check.Problem}");
        }

        var counts = sms.Counts;
        _tell(string.Create(CultureInfo.InvariantCulture, $"gateway: {counts.Calls:N0} calls, {counts.Failed:N0} failed, {counts.Hung:N0} without an answer, {counts.Doubles:N0} doubles removed by key"));
        _tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.SentPerSecond:N0} messages a second over {report.Seconds:N1} s with all kills; without a ledger {string.Join(", ", report.SinkPerSecond.Select(rate => $"{rate.Key} {rate.Value.ToString("N0", CultureInfo.InvariantCulture)}"))} a second; peak memory {report.PeakMegabytes:N0} MB"));
    }

    // Deliveries are told until the sender has taken them: while it is dead they wait.
    private static async Task TellAsync(SmsStub sms, int port, CancellationToken done)
    {
        using var http = new HttpClient();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/receipts"));
        while (!done.IsCancellationRequested)
        {
            var keys = new List<string>();
            while (keys.Count < 200 && sms.Receipts.TryDequeue(out var key))
            {
                keys.Add(key);
            }

            try
            {
                if (keys.Count > 0)
                {
                    using var answer = await http.PostAsJsonAsync(address, keys, done);
                    answer.EnsureSuccessStatusCode();
                    keys.Clear();
                }
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                keys.ForEach(sms.Receipts.Enqueue);
            }

            await Task.WhenAny(Task.Delay(Look, done));
        }
    }
}
