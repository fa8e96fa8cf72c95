using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What the deployment of <c>definitions/</c> at the start came to; screens show what was refused.</summary>
public sealed class StartupReport
{
    private ImmutableArray<(string Folder, DeploymentOutcome Outcome)> _outcomes = [];

    /// <summary>One outcome a folder.</summary>
    public ImmutableArray<(string Folder, DeploymentOutcome Outcome)> Outcomes => _outcomes;

    /// <summary>What stands in the way, folder by folder; empty when everything was deployed.</summary>
    public IEnumerable<(string Folder, DefinitionProblem Problem)> Refused =>
        _outcomes.Where(o => o.Outcome is DeploymentOutcome.Refused).SelectMany(o => o.Outcome.Problems.Select(problem => (o.Folder, problem)));

    internal void Add(string folder, DeploymentOutcome outcome) => ImmutableInterlocked.Update(ref _outcomes, all => all.Add((folder, outcome)));
}
