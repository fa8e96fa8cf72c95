using System.CommandLine;
using BackOffice.Workflows.Host.Proof;
using BackOffice.Workflows.Host.Proof.RandomProcesses;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>prove crash</c>: kills the server at random moments and shows that nothing was lost or doubled. <c>prove random</c>: random processes on random ways.</summary>
internal static class ProveCommand
{
    public static Command Create() => new("prove", "Shows that the installation keeps what it promises.") { Crash(), RandomProcesses(), Serve(), ProveNotices.Create(), ProveNotices.Sender() };

    private static Command Crash()
    {
        var kills = new Option<int>("--kills") { Description = "How often the server is killed.", DefaultValueFactory = _ => 50 };
        var cases = new Option<int>("--cases") { Description = "How many cases are driven.", DefaultValueFactory = _ => 500 };
        var clients = new Option<int>("--clients") { Description = "By how many clients at once.", DefaultValueFactory = _ => 8 };
        var seed = new Option<int?>("--seed") { Description = "Chooses the moments; without it they differ every time." };
        var configured = new Option<bool>("--configured") { Description = "Runs on the configured database, which must be empty, instead of a temporary SQLite file." };
        var command = new Command("crash", "Drives cases, kills the server at random moments, and compares what was acknowledged with what is there.") { kills, cases, clients, seed, configured };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(configured) ? null : Directory.CreateTempSubdirectory("backoffice-proof-");
            try
            {
                var database = await DatabaseAsync(folder);
                var settings = new CrashSettings(
                    database, parsed.GetValue(kills), parsed.GetValue(cases), parsed.GetValue(clients), parsed.GetValue(seed) ?? Environment.TickCount & int.MaxValue, ServerCommand(database));
                var (passed, failed) = await new CrashProof(settings, Console.Out.WriteLine).RunAsync(cancellation);
                await Console.Out.WriteLineAsync($"{passed} passed, {failed} failed");
                return failed == 0 ? 0 : 1;
            }
            finally
            {
                folder?.Delete(recursive: true);
            }
        });
        return command;
    }

    private static Command RandomProcesses()
    {
        var processes = new Option<int>("--processes") { Description = "How many processes are made and walked.", DefaultValueFactory = _ => 20_000 };
        var seed = new Option<int>("--seed") { Description = "The seed of the first; a failure is repeated by its own with --processes 1.", DefaultValueFactory = _ => 1 };
        var command = new Command("random", "Makes random processes, walks them on random ways, and lets independent oracles judge every step.") { processes, seed };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(processes);
            var (passed, failed, covered) = new RandomProof(new RandomSettings(asked, parsed.GetValue(seed)), Console.Out.WriteLine).Run();

            // A handful of processes, such as the one of a seed that failed, cannot cover the table.
            covered |= asked < RandomProof.EnoughToCover;
            Console.Out.WriteLine($"{passed} passed, {failed} failed");
            return failed == 0 && covered ? 0 : 1;
        });
        return command;
    }

    // The process that is killed; nobody types this.
    private static Command Serve()
    {
        var provider = new Argument<DatabaseProvider>("provider");
        var connection = new Argument<string>("connection");
        var port = new Argument<int>("port");
        var command = new Command("serve", "The server that 'prove crash' kills.") { provider, connection, port };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) =>
            ProofServer.RunAsync(new DatabaseSettings(parsed.GetRequiredValue(provider), parsed.GetRequiredValue(connection)), parsed.GetRequiredValue(port), cancellation));
        return command;
    }

    private static async Task<DatabaseSettings> DatabaseAsync(DirectoryInfo? folder)
    {
        if (folder is not null)
        {
            return DatabaseSettings.SqliteFile(Path.Combine(folder.FullName, "proof.db"));
        }

        await using var services = CommandServices.Build();
        return services.GetRequiredService<DatabaseSettings>();
    }

    private static string[] ServerCommand(DatabaseSettings database) =>
        [Environment.ProcessPath!, .. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ProveCommand).Assembly.Location] : Array.Empty<string>(), "prove", "serve", database.Provider.ToString(), database.ConnectionString];
}
