using System.CommandLine;
using System.Globalization;
using BackOffice.CustomerService.Importing;
using BackOffice.Designer.Application;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>customers import FILE</c>: takes the customers of another system over.</summary>
internal static class CustomersImport
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = $"A CSV file in UTF-8 with the columns {string.Join(", ", CustomerImport.Columns)}." };
        file.AcceptExistingOnly();
        var command = new Command("import", "Takes customers over from a CSV file: all lines or, where one cannot be read, none. A known number changes that customer.") { file };
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
        var outcome = await services.GetRequiredService<CustomerImport>().RunAsync(path, written => Tell(written, output), cancellation);
        return ImportReport.Write(outcome, Path.GetFileName(path), output);
    }

    private static void Tell(int written, TextWriter output)
    {
        if (written % 10_000 == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written:N0} customers"));
        }
    }
}
