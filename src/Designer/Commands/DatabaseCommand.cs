using System.CommandLine;
using BackOffice.Designer.Application;
using BackOffice.Workflows.Host.Proof.Storage;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>database migrate</c>, <c>database check</c> and <c>database prove</c>: the configured database.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the configured database up to date.");
        migrate.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            var settings = services.GetRequiredService<DatabaseSettings>();
            await Schemas.MigrateAsync(settings, cancellation);
            return await CheckAsync(settings, Console.Out, cancellation);
        });
        var check = new Command("check", "Says which migrations the configured database lacks.");
        check.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            return await CheckAsync(services.GetRequiredService<DatabaseSettings>(), Console.Out, cancellation);
        });
        var prove = new Command("prove", "Shows on a new, empty database beside the configured one that the program's storage holds there.");
        prove.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            return await ProveAsync(services.GetRequiredService<DatabaseSettings>(), Console.Out, cancellation);
        });
        return new Command("database", "The configured database.") { migrate, check, prove };
    }

    public static async Task<int> ProveAsync(DatabaseSettings settings, TextWriter output, CancellationToken cancellation)
    {
        try
        {
            var (passed, failed) = await new StorageProof(settings, output.WriteLine).RunAsync(cancellation);
            await output.WriteLineAsync($"{passed} passed, {failed} failed");
            return failed == 0 ? 0 : 1;
        }
        catch (StorageException e)
        {
            await output.WriteLineAsync(e.Message);
            await output.WriteLineAsync("0 passed, 1 failed");
            return 1;
        }
    }

    private static async Task<int> CheckAsync(DatabaseSettings settings, TextWriter output, CancellationToken cancellation)
    {
        var tally = new CommandTally(output);
        foreach (var schema in Schemas.All)
        {
            var missing = await schema.Missing(settings, cancellation);
            foreach (var migration in missing)
            {
                tally.Fail($"{settings.Provider} lacks the migration {migration} of the {schema.Name}; 'database migrate' applies it.");
            }

            if (missing.Count == 0)
            {
                tally.Pass($"{settings.Provider} has every migration of the {schema.Name}.");
            }
        }

        return tally.Close();
    }
}
