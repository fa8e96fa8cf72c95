using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BackOffice.TestKit.Postgres;

/// <summary>An own PostgreSQL server for a test run, on a free port, with data in a temporary folder.</summary>
public sealed class PostgresCluster : IDisposable
{
    private static readonly Lazy<PostgresCluster?> SharedCluster = new(Start);
    private static int _databases;
    private readonly string _folder;
    private readonly Process _server;
    private readonly int _port;

    private PostgresCluster(string folder, Process server, int port)
    {
        _folder = folder;
        _server = server;
        _port = port;
    }

    /// <summary>Why there is none, for a skipped test.</summary>
    public const string Missing = "PostgreSQL's server programs (initdb, postgres) are not on this machine; Debian has them in the package postgresql.";

    /// <summary>The run's cluster, started at its first use; null when the programs are absent.</summary>
    public static PostgresCluster? Shared => SharedCluster.Value;

    /// <summary>Whether the programs are there.</summary>
    public static bool IsAvailable { get; } = PostgresBinaries.Find() is not null;

    /// <summary>The connection string of a new database: empty, or a copy of another one that nobody is connected to.</summary>
    public string CreateDatabase(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are our own.
        command.CommandText = template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {new NpgsqlConnectionStringBuilder(template).Database}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return ConnectionString(name);
    }

    public void Dispose()
    {
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Database={database};Username=postgres;Timeout=30;Maximum Pool Size=40;Connection Idle Lifetime=5;Connection Pruning Interval=1";

    private static PostgresCluster? Start()
    {
        var binaries = PostgresBinaries.Find();
        if (binaries is null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("backoffice-postgres-").FullName;
        var data = Path.Combine(folder, "data");
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root.
            Run("chown", "postgres", folder);
        }

        RunAsPostgres(Path.Combine(binaries, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C");
        var port = FreePort();
        var server = Process.Start(AsPostgres(
            Path.Combine(binaries, "postgres"), "-D", data, "-p", port.ToString(CultureInfo.InvariantCulture), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"))
            ?? throw new InvalidOperationException("PostgreSQL did not start.");
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        var cluster = new PostgresCluster(folder, server, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Dispose();
        cluster.WaitUntilReady();
        return cluster;
    }

    private void WaitUntilReady()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(ConnectionString("postgres"));
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(30) && !_server.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsPostgres(string program, params string[] arguments) => Finish(AsPostgres(program, arguments));

    private static void Run(string program, params string[] arguments) => Finish(Describe(program, arguments));

    // setpriv replaces itself by the server, so that ending our child ends the server.
    private static ProcessStartInfo AsPostgres(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? Describe("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", "--", program, .. arguments])
            : Describe(program, arguments);

    private static ProcessStartInfo Describe(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static void Finish(ProcessStartInfo start)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}: {errors.Result}");
        }
    }
}
