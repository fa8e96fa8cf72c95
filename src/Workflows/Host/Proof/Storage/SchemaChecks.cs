using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class SchemaChecks
{
    public static async Task<string?> EveryMigrationIsAppliedAsync(ProofBench bench, CancellationToken cancellation)
    {
        var missing = await WorkflowsSchema.MissingAsync(bench.Database, cancellation);
        return missing.Count == 0 ? null : $"Expected none to be missing, but found {string.Join(", ", missing)}.";
    }
}
