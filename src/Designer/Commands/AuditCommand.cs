using System.CommandLine;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Designer.Commands;

/// <summary><c>audit verify</c>: checks the hash chain of every case and replays its journal against its stored state.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Checks the hash chain and replays the journal of every case against its stored state.");
        verify.SetAction(async (_, cancellation) =>
        {
            await using var services = CommandServices.Build();
            return await VerifyAsync(services.GetRequiredService<Audit>(), Console.Out, cancellation);
        });
        return new Command("audit", "The journal, which proves what was done, by whom and when.") { verify };
    }

    internal static async Task<int> VerifyAsync(Audit audit, TextWriter output, CancellationToken cancellation)
    {
        var report = await audit.VerifyAsync(finding => output.WriteLine(finding), cancellation);
        output.WriteLine($"{report.Entries} entries judged, {report.Erased} of them erased.");
        output.WriteLine($"{report.Passed} passed, {report.Failed} failed");
        return report.Failed == 0 ? 0 : 1;
    }
}
