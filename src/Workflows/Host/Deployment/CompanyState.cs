using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>
/// The company as steps see it now: settings, the newest calendar and decisions, and beside them the decisions
/// that a case's own deployment holds.
/// </summary>
internal sealed class CompanyState(CompanyReader company, DefinitionCatalogue definitions, IDatabase database, TimeProvider clock)
{
    // Another node may have deployed; this node sees it after so long at the latest.
    private static readonly TimeSpan IsFresh = TimeSpan.FromSeconds(2);

    private volatile Picture? _picture;

    /// <summary>One picture of the company, good for one step.</summary>
    internal sealed record Current(TimeZoneInfo Zone, Payload Payload, IDecisions Decisions, HostFunctions Functions);

    public async ValueTask<Current> CurrentAsync(long deploymentKey, CancellationToken cancellation)
    {
        var picture = _picture;
        if (picture is null || IsStale(picture))
        {
            picture = await TakeAsync(cancellation);
            _picture = picture;
        }

        if (!picture.ByDeployment.TryGetValue(deploymentKey, out var current))
        {
            var own = await definitions.FolderAsync(deploymentKey, cancellation);
            var bound = await definitions.BoundFoldersAsync(deploymentKey, cancellation);
            var decisions = new DeployedDecisions(own, bound, picture.Latest, picture.Tagged);
            current = picture.ByDeployment.GetOrAdd(deploymentKey, new Current(picture.Zone, picture.Payload, decisions, WorkCalendarFunctions.All));
        }

        return current;
    }

    private bool IsStale(Picture picture) =>
        picture.Generation != definitions.Generation || picture.CompanyGeneration != company.Generation
        || (database.Settings.Provider != DatabaseProvider.Sqlite && clock.GetElapsedTime(picture.TakenAt) > IsFresh);

    private async Task<Picture> TakeAsync(CancellationToken cancellation)
    {
        var (generation, companyGeneration) = (definitions.Generation, company.Generation);
        var taken = clock.GetTimestamp();
        var keys = await definitions.LatestDeploymentsAsync(cancellation);
        var latest = ImmutableArray.CreateBuilder<DeployedFolder>(keys.Count);
        foreach (var key in keys)
        {
            latest.Add(await definitions.FolderAsync(key, cancellation));
        }

        // What all procedures share comes first; a folder's own decision of the same id serves itself by its binding.
        latest.Sort((a, b) => (b.Folder == DefinitionFolders.Common).CompareTo(a.Folder == DefinitionFolders.Common));
        var tagged = ImmutableArray.CreateBuilder<DeployedFolder>();
        foreach (var key in await definitions.TaggedDeploymentsAsync(cancellation))
        {
            tagged.Add(await definitions.FolderAsync(key, cancellation));
        }

        var calendar = latest.Select(CompanyCalendar.In).FirstOrDefault(found => found is not null) ?? WorkCalendar.Default;
        var settings = (await company.InForceAsync(cancellation)).Settings;
        var payload = Payload.FromTrusted(FeelJson.ToBytes(settings.ToFeel(calendar.ToFeel())));
        return new Picture(generation, companyGeneration, settings.Zone, taken, latest.ToImmutable(), tagged.ToImmutable(), payload);
    }

    private sealed record Picture(
        int Generation, int CompanyGeneration, TimeZoneInfo Zone, long TakenAt, ImmutableArray<DeployedFolder> Latest, ImmutableArray<DeployedFolder> Tagged, Payload Payload)
    {
        public ConcurrentDictionary<long, Current> ByDeployment { get; } = new();
    }
}
