using System.Diagnostics;
using System.Globalization;
using BackOffice.TestKit;
using BackOffice.TestKit.Postgres;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Benchmarks.Storage;

/// <summary>
/// Durable steps a second: the benchmark process driven through the room's own commands, each acknowledged after its commit;
/// beside it the very same rows written by plain ADO.NET with prepared statements, in groups as large as the number of clients.
/// </summary>
internal sealed class StorageBenchmark : IBenchmark
{
    private const double WantedRatio = 0.5;
    private const double MostBytesPerCase = 20 * 1024;
    private const int CasesToWarm = 200;
    private const int Cases = 2_000;
    private const int Clients = 8;

    // The best of so many rounds, of the room and of the limit alike: other work on the machine only ever slows down.
    private const int Rounds = 3;

    public bool Run(TextWriter output) => RunAsync(output).GetAwaiter().GetResult();

    private static async Task<bool> RunAsync(TextWriter output)
    {
        var one = await MeasureAsync("SQLite", DatabaseProvider.Sqlite, 1, Cases / 2, output);
        var many = await MeasureAsync("SQLite", DatabaseProvider.Sqlite, Clients, Cases, output);
        if (PostgresCluster.IsAvailable)
        {
            await MeasureAsync("PostgreSQL", DatabaseProvider.PostgreSql, 1, Cases / 4, output);
            await MeasureAsync("PostgreSQL", DatabaseProvider.PostgreSql, Clients, Cases, output);
        }
        else
        {
            output.WriteLine(PostgresCluster.Missing);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wanted: with {Clients} clients on SQLite at least {WantedRatio} of plain ADO.NET, at most {MostBytesPerCase:N0} bytes a case"));
        return many.Ratio >= WantedRatio && one.BytesPerCase <= MostBytesPerCase;
    }

    private static async Task<(double Ratio, double BytesPerCase)> MeasureAsync(string name, DatabaseProvider provider, int clients, int cases, TextWriter output)
    {
        using var folder = new TemporaryFolder();
        var rows = new List<IReadOnlyList<RowWrite>>();
        double steps = 0, bytes, limit = 0;
        await using (var room = await DrivenRoom.StartAsync(await TestDatabases.CreateAsync(provider, folder), rows))
        {
            await room.DriveAsync(CasesToWarm, clients);
            var empty = await room.BytesOnDiskAsync();
            for (var round = 0; round < Rounds; round++)
            {
                rows.Clear();
                var watch = Stopwatch.StartNew();
                var driven = await room.DriveAsync(cases, clients);
                steps = Math.Max(steps, driven / watch.Elapsed.TotalSeconds);
            }

            bytes = (await room.BytesOnDiskAsync() - empty) / (cases * Rounds);
        }

        for (var round = 0; round < Rounds; round++)
        {
            using var plainFolder = new TemporaryFolder();
            limit = Math.Max(limit, await PlainRows.WriteAsync(await TestDatabases.CreateAsync(provider, plainFolder), rows, clients));
        }

        var ratio = steps / limit;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-10} {clients} client(s): {steps,8:N0} durable steps a second, {steps / DrivenRoom.StepsPerCase,6:N0} cases; plain ADO.NET {limit,8:N0}; ratio {ratio:N2}; {bytes,8:N0} bytes a case on disk"));
        return (ratio, bytes);
    }
}
