using System.CommandLine;
using System.Globalization;
using BackOffice.CustomerService.Notices.Proof;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Commands;

/// <summary><c>prove notices</c>: announces an outage while gateway and sender fail, and shows that everybody was told once.</summary>
internal static class ProveNotices
{
    public static Command Create()
    {
        var customers = new Option<int>("--customers") { Description = "To how many customers the outage is announced.", DefaultValueFactory = _ => 100_000 };
        var kills = new Option<int>("--kills") { Description = "How often the sender is killed on the way.", DefaultValueFactory = _ => 2 };
        var provider = new Option<DatabaseProvider>("--provider") { Description = "Which database, empty.", DefaultValueFactory = _ => DatabaseProvider.Sqlite };
        var connection = new Option<string?>("--connection") { Description = "Its connection string; without it a temporary SQLite file." };
        var command = new Command("notices", "Announces an outage through a gateway that fails, hangs and repeats itself, kills the sender, and compares ledger and sinks row by row.")
        {
            customers, kills, provider, connection,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(provider) != DatabaseProvider.Sqlite && parsed.GetValue(connection) is null)
            {
                await Console.Error.WriteLineAsync("Expected --connection with the connection string of an empty database on that server.");
                return 2;
            }

            var folder = Directory.CreateTempSubdirectory("backoffice-proof-");
            try
            {
                var database = parsed.GetValue(connection) is { } given ? new DatabaseSettings(parsed.GetValue(provider), given) : DatabaseSettings.SqliteFile(Path.Combine(folder.FullName, "proof.db"));
                var settings = new NoticeProofSettings(database, parsed.GetValue(customers), parsed.GetValue(kills), SenderCommand());
                var report = await new NoticeProof(settings, Console.Out.WriteLine).RunAsync(cancellation);
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{report.Passed} passed, {report.Failed} failed"));
                return report.Failed == 0 ? 0 : 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    /// <summary>The process that is killed; nobody types this.</summary>
    public static Command Sender()
    {
        var provider = new Argument<DatabaseProvider>("provider");
        var connection = new Argument<string>("connection");
        var customers = new Argument<int>("customers");
        var sms = new Argument<int>("sms");
        var mail = new Argument<int>("mail");
        var own = new Argument<int>("own");
        var command = new Command("send", "The sender that 'prove notices' kills.") { provider, connection, customers, sms, mail, own };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) => ProofSender.RunAsync(
            new DatabaseSettings(parsed.GetRequiredValue(provider), parsed.GetRequiredValue(connection)),
            parsed.GetRequiredValue(customers), parsed.GetRequiredValue(sms), parsed.GetRequiredValue(mail), parsed.GetRequiredValue(own), cancellation));
        return command;
    }

    internal static string[] SenderCommand() =>
        [Environment.ProcessPath!, .. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ProveNotices).Assembly.Location] : Array.Empty<string>(), "prove", "send"];
}
