using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Authoring;

/// <summary>What has been published, by whom, why, and how many cases still run on it.</summary>
public sealed class PublishedVersions
{
    private readonly WorkflowsDbFactory _databases;

    internal PublishedVersions(WorkflowsDbFactory databases) => _databases = databases;

    /// <summary>The versions of one folder, or of all, in the order of folders, the newest first.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> ListAsync(string? folder = null, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var deployments = await db.Deployments.Where(deployment => folder == null || deployment.Folder == folder)
            .OrderBy(deployment => deployment.Folder).ThenByDescending(deployment => deployment.Version).ToListAsync(cancellation);
        var running = await (
            from instance in db.Instances
            where instance.EndedAt == 0
            join definition in db.Definitions on instance.DefinitionKey equals definition.DefinitionKey
            group instance by definition.DeploymentKey into ofDeployment
            select new { DeploymentKey = ofDeployment.Key, Count = ofDeployment.Count() }).ToDictionaryAsync(row => row.DeploymentKey, row => row.Count, cancellation);
        return [.. deployments.Select(row => new PublishedVersion(
            row.DeploymentKey, row.Folder, row.Version, row.VersionTag, row.Author, row.Comment,
            Instants.FromMicroseconds(row.DeployedAt), running.GetValueOrDefault(row.DeploymentKey)))];
    }
}
