using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>
/// Shows that the program's storage holds on a server: on a new, empty database there, with two nodes. This is how a company sees that
/// its SQL Server or PostgreSQL does what the program relies on.
/// </summary>
/// <param name="database">The configured database: the new one is made beside it, and removed at the end.</param>
/// <param name="tell">Hears what was found, line by line.</param>
public sealed class StorageProof(DatabaseSettings database, Action<string> tell)
{
    /// <summary>Runs every check. Returns how many passed and how many failed.</summary>
    /// <exception cref="StorageException">The database beside the configured one cannot be made; the message says what to do.</exception>
    public async Task<(int Passed, int Failed)> RunAsync(CancellationToken cancellation = default)
    {
        await using var scratch = await ScratchDatabase.CreateAsync(database, cancellation);
        await WorkflowsSchema.MigrateAsync(scratch.Settings, cancellation);
        int passed = 0, failed = 0;
        foreach (var check in StorageChecks.All)
        {
            await using var bench = await ProofBench.StartAsync(scratch.Settings, cancellation);
            if (await FindingAsync(check, bench, cancellation) is { } finding)
            {
                failed++;
                tell($"failed {check.Name}: {finding}");
            }
            else
            {
                passed++;
                tell($"passed {check.Name}");
            }
        }

        return (passed, failed);
    }

    // What a database refuses is a finding, not the end of the proof.
    private static async Task<string?> FindingAsync(StorageCheck check, ProofBench bench, CancellationToken cancellation)
    {
        try
        {
            return await check.Run(bench, cancellation);
        }
        catch (StorageException e)
        {
            return e.Message;
        }
        catch (System.Data.Common.DbException e)
        {
            return e.Message;
        }
    }
}
