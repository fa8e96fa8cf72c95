using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>What the settings page asks of the host.</summary>
internal interface ISettingsDesk
{
    Task<SettingsView> ReadAsync(CancellationToken cancellation);

    /// <summary>What the settings would promise more weakly than the law asks.</summary>
    Task<IReadOnlyList<CommitmentValue>> BelowFloorAsync(CompanySettings settings, CancellationToken cancellation);

    Task<CompanyChangeOutcome> ChangeAsync(StaffMember actor, CompanyChange change, long seen, CancellationToken cancellation);
}
