using System.CommandLine;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>database migrate</c> and <c>database check</c>: the tables of the cases.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the configured database up to date.");
        migrate.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            var settings = services.GetRequiredService<DatabaseSettings>();
            await WorkflowsSchema.MigrateAsync(settings, cancellation);
            return await CheckAsync(settings, Console.Out, cancellation);
        });
        var check = new Command("check", "Says which migrations the configured database lacks.");
        check.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            return await CheckAsync(services.GetRequiredService<DatabaseSettings>(), Console.Out, cancellation);
        });
        return new Command("database", "The configured database.") { migrate, check };
    }

    private static async Task<int> CheckAsync(DatabaseSettings settings, TextWriter output, CancellationToken cancellation)
    {
        var tally = new CommandTally(output);
        foreach (var missing in await WorkflowsSchema.MissingAsync(settings, cancellation))
        {
            tally.Fail($"{settings.Provider} lacks the migration {missing}; 'database migrate' applies it.");
        }

        if (tally.Failed == 0)
        {
            tally.Pass($"{settings.Provider} has every migration.");
        }

        return tally.Close();
    }
}
