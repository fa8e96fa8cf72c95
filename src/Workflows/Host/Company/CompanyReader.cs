using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Workflows.Host.Company;

/// <summary>Reads the settings in force: those of the ledger where there is one, else those of the configuration.</summary>
internal sealed class CompanyReader(CompanySettings installed, InstanceStore store)
{
    /// <summary>Grows with every change made on this node.</summary>
    public int Generation { get; private set; }

    public CompanySettings Installed => installed;

    public async Task<CompanyInForce> InForceAsync(CancellationToken cancellation) =>
        await store.LoadAsync(CompanyLedger.InstanceKey, cancellation) is { } ledger && ledger.State.Elements.Find(CompanyLedger.InstanceKey) is { } root
            ? new CompanyInForce(CompanyVariables.Read(root.Variables, installed), ledger.Revision)
            : new CompanyInForce(installed, 0);

    public void Changed() => Generation++;
}
