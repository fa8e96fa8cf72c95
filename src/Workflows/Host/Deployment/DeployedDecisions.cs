using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Finds a decision by its binding: as it was deployed with the process, in the newest version, or by tag.</summary>
internal sealed class DeployedDecisions(DeployedFolder own, ImmutableArray<DeployedFolder> bound, ImmutableArray<DeployedFolder> latest, ImmutableArray<DeployedFolder> tagged) : IDecisions
{
    public BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag) => binding switch
    {
        // A decision that came after the process was deployed is better than none.
        ResourceBinding.Deployment => In([own], decisionId) ?? In(bound, decisionId) ?? In(latest, decisionId),
        ResourceBinding.VersionTag => In(tagged.Where(folder => folder.VersionTag == versionTag), decisionId),
        _ => In(latest.Where(folder => folder.Folder == own.Folder), decisionId) ?? In(latest, decisionId),
    };

    private static BoundDecision? In(IEnumerable<DeployedFolder> folders, string decisionId) =>
        folders.Select(folder => folder.Decisions.TryGetValue(decisionId, out var model) ? new BoundDecision(model, decisionId, folder.Version) : null)
            .FirstOrDefault(found => found is not null);
}
