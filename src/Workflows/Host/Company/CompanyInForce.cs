using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>The company's settings as they hold now.</summary>
/// <param name="Settings">Name, profile, own rows, zone.</param>
/// <param name="Revision">Grows with every change; 0 while the configuration holds as it was installed.</param>
public sealed record CompanyInForce(CompanySettings Settings, long Revision);
