using System.CommandLine;
using BackOffice.CustomerService.Importing;
using BackOffice.Designer.Application;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>network import FILE</c>: which buildings stand behind which valve.</summary>
internal static class NetworkImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = $"A CSV file in UTF-8 with the columns {string.Join(", ", NetworkImport.Columns)}." };
        file.AcceptExistingOnly();
        var command = new Command("import", "Takes valves and the buildings behind them over from a CSV file: all lines or none. A valve of the file is written anew; others stay.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = CommandServices.Build();
            return await RunAsync(services, parsed.GetRequiredValue(file).FullName, parsed.InvocationConfiguration.Output, cancellation);
        });
        return command;
    }

    internal static async Task<int> RunAsync(IServiceProvider services, string path, TextWriter output, CancellationToken cancellation)
    {
        await Schemas.MigrateAsync(services.GetRequiredService<DatabaseSettings>(), cancellation);
        return ImportReport.Write(await services.GetRequiredService<NetworkImport>().RunAsync(path, cancellation), Path.GetFileName(path), output);
    }
}
