using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What became of a deployment.</summary>
public abstract record DeploymentOutcome
{
    private DeploymentOutcome(ImmutableArray<DefinitionProblem> problems) => Problems = problems;

    /// <summary>What was found, warnings among it.</summary>
    public ImmutableArray<DefinitionProblem> Problems { get; }

    /// <summary>A new version stands.</summary>
    /// <param name="DeploymentKey">Its key.</param>
    /// <param name="Version">Its number within the folder.</param>
    /// <param name="Warnings">What should be looked at.</param>
    public sealed record Deployed(long DeploymentKey, int Version, ImmutableArray<DefinitionProblem> Warnings) : DeploymentOutcome(Warnings);

    /// <summary>The latest version has the same content; nothing was written.</summary>
    /// <param name="DeploymentKey">The key of the version that stands.</param>
    /// <param name="Version">Its number within the folder.</param>
    public sealed record Unchanged(long DeploymentKey, int Version) : DeploymentOutcome([]);

    /// <summary>Errors stand in the way; nothing was written.</summary>
    /// <param name="Errors">What was found.</param>
    public sealed record Refused(ImmutableArray<DefinitionProblem> Errors) : DeploymentOutcome(Errors);
}
