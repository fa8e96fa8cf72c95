using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>One version of one process, ready to run.</summary>
/// <param name="DefinitionKey">Its key.</param>
/// <param name="Version">Its number, 1 for the first.</param>
/// <param name="DeploymentKey">The deployment that it is pinned to.</param>
/// <param name="Definition">The compiled process.</param>
public sealed record DeployedProcess(long DefinitionKey, int Version, long DeploymentKey, ProcessDefinition Definition);
