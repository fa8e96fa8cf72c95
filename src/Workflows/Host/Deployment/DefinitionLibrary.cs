using System.Collections.Immutable;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Lists deployed folders and their versions.</summary>
public sealed class DefinitionLibrary
{
    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _definitions;

    internal DefinitionLibrary(WorkflowsDbFactory databases, DefinitionCatalogue definitions)
    {
        _databases = databases;
        _definitions = definitions;
    }

    /// <summary>Every folder, by name.</summary>
    public async Task<ImmutableArray<DefinitionSummary>> ListAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var latest = await db.Deployments.Where(d => d.Folder != CompanyLedger.ProcessId && !db.Deployments.Any(e => e.Folder == d.Folder && e.Version > d.Version)).OrderBy(d => d.Folder).ToListAsync(cancellation);
        var running = await db.Instances.Where(i => i.EndedAt == 0).GroupBy(i => i.ProcessId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var onVersion = await RunningAsync(db, cancellation);
        var drafts = await db.Drafts.Select(d => d.Folder).Distinct().ToListAsync(cancellation);
        var summaries = ImmutableArray.CreateBuilder<DefinitionSummary>(latest.Count);
        foreach (var row in latest)
        {
            var folder = await _definitions.FolderAsync(row.DeploymentKey, cancellation);
            var main = folder.Processes.GetValueOrDefault(row.Folder)?.Process;
            summaries.Add(new DefinitionSummary(
                Describe(row, onVersion),
                main?.Name,
                main?.Properties.GetValueOrDefault(WorkItem.EnglishNameProperty),
                folder.Processes.Keys.Sum(id => running.GetValueOrDefault(id)),
                drafts.Contains(row.Folder)));
        }

        return summaries.ToImmutable();
    }

    /// <summary>The versions of a folder, newest first.</summary>
    public async Task<ImmutableArray<DefinitionVersion>> VersionsAsync(string folder, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var running = await RunningAsync(db, cancellation);
        return [.. (await db.Deployments.Where(d => d.Folder == folder).OrderByDescending(d => d.Version).ToListAsync(cancellation)).Select(row => Describe(row, running))];
    }

    /// <summary>How many instances run, by deployment.</summary>
    private static Task<Dictionary<long, int>> RunningAsync(WorkflowsDb db, CancellationToken cancellation) => (
        from instance in db.Instances
        where instance.EndedAt == 0
        join definition in db.Definitions on instance.DefinitionKey equals definition.DefinitionKey
        group instance by definition.DeploymentKey into ofDeployment
        select new { DeploymentKey = ofDeployment.Key, Count = ofDeployment.Count() }).ToDictionaryAsync(row => row.DeploymentKey, row => row.Count, cancellation);

    private static DefinitionVersion Describe(DeploymentRow row, Dictionary<long, int> running) =>
        new(row.DeploymentKey, row.Folder, row.Version, Instants.FromMicroseconds(row.DeployedAt), row.Author, row.Comment, row.VersionTag, running.GetValueOrDefault(row.DeploymentKey));
}
