using System.Globalization;
using BackOffice.CustomerService.Notices.Proof;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Benchmarks.Notices;

/// <summary>
/// An outage announced to 10,000 and to 100,000 customers through a bad gateway and a mail sink, on SQLite and, where it is there, on
/// PostgreSQL. Messages a second stand beside what channels and sinks do without a ledger; memory must not grow with the number of customers.
/// </summary>
internal sealed class NoticesBenchmark : IBenchmark
{
    /// <summary>The word by which this program becomes the sender.</summary>
    public const string Sender = "notices-sender";

    private const int Few = 10_000;
    private const int Many = 100_000;

    // Ten times as many customers may cost what a heap needs to breathe, not what they would need in memory.
    private const double MostGrowth = 1.5;

    public bool Run(TextWriter output) => RunAsync(output).GetAwaiter().GetResult();

    /// <summary>The process that sends.</summary>
    public static int Send(string[] arguments)
    {
        var numbers = arguments[2..].Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        ProofSender.RunAsync(new DatabaseSettings(Enum.Parse<DatabaseProvider>(arguments[0]), arguments[1]), numbers[0], numbers[1], numbers[2], numbers[3]).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task<bool> RunAsync(TextWriter output)
    {
        var passed = true;
        foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
        {
            if (provider == DatabaseProvider.PostgreSql && !TestKit.Postgres.PostgresCluster.IsAvailable)
            {
                output.WriteLine(TestKit.Postgres.PostgresCluster.Missing);
                continue;
            }

            var few = await MeasureAsync(provider, Few, output);
            var many = await MeasureAsync(provider, Many, output);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{provider}: {many.SentPerSecond:N0} messages a second; peak memory {few.PeakMegabytes:N0} MB for {Few:N0}, {many.PeakMegabytes:N0} MB for {Many:N0} (at most {MostGrowth} times)"));
            passed &= few.Failed == 0 && many.Failed == 0 && many.PeakMegabytes <= MostGrowth * few.PeakMegabytes;
        }

        return passed;
    }

    private static async Task<NoticeProofReport> MeasureAsync(DatabaseProvider provider, int customers, TextWriter output)
    {
        using var folder = new TemporaryFolder();
        string[] command = [Environment.ProcessPath!, .. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(NoticesBenchmark).Assembly.Location] : Array.Empty<string>(), Sender];
        var database = await TestDatabases.CreateAsync(provider, folder);
        return await new NoticeProof(new NoticeProofSettings(database, customers, Kills: 0, command), output.WriteLine).RunAsync();
    }
}
