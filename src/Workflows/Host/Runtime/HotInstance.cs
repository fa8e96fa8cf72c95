using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>An instance in memory, as of one revision.</summary>
/// <param name="Process">The definition it follows.</param>
/// <param name="State">Its state.</param>
/// <param name="Revision">The sequence of its last journal entry.</param>
/// <param name="HeadHash">The hash of its last journal entry.</param>
/// <param name="SetAside">Why a bug took it out of service; null while it is well.</param>
internal sealed record HotInstance(DeployedProcess Process, ProcessInstance State, long Revision, byte[] HeadHash, string? SetAside);
