using BackOffice.Workflows.Host.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class AuditChecks
{
    public static async Task<string?> EveryJournalHoldsAsync(ProofBench bench, CancellationToken cancellation)
    {
        var report = await bench.One.GetRequiredService<Audit>().VerifyAsync(cancellation: cancellation);
        return report.Failed == 0 && report.Passed > 0 ? null : $"Expected every journal to hold, but {report.Failed} of {report.Passed + report.Failed} do not: {report.Findings.FirstOrDefault()}";
    }
}
