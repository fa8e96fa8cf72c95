using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Deploys a folder: its files are pinned together, new cases take it, running ones stay on theirs.</summary>
public sealed class Deployer : IDisposable
{
    private const int Attempts = 5;

    /// <summary>Deployments of all nodes go one after the other: versions count up, and pins name what stood.</summary>
    private const string Turn = "deployment";

    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _catalogue;
    private readonly KeyAllocator _keys;
    private readonly StartEvents _starts;
    private readonly WakeUp _wake;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _one = new(1);

    internal Deployer(WorkflowsDbFactory databases, DefinitionCatalogue catalogue, KeyAllocator keys, StartEvents starts, WakeUp wake, TimeProvider clock)
    {
        _databases = databases;
        _catalogue = catalogue;
        _keys = keys;
        _starts = starts;
        _wake = wake;
        _clock = clock;
    }

    /// <summary>Checks and deploys a folder; folders that are bound to it get a new version with it.</summary>
    public async Task<DeploymentOutcome> DeployAsync(DeploymentRequest request, CancellationToken cancellation = default) =>
        (await DeployAsync([request], cancellation))[0];

    /// <summary>Checks and deploys folders together: each sees the new versions of the others. A broken one is refused, the others stand.</summary>
    /// <returns>One outcome for each request, in their order.</returns>
    public async Task<ImmutableArray<DeploymentOutcome>> DeployAsync(IReadOnlyList<DeploymentRequest> requests, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var checks = requests.Select(request => new DeploymentPlan.Member(request, DefinitionCheck.Check(request.Folder, request.Files))).ToImmutableArray();
        await _one.WaitAsync(cancellation);
        try
        {
            return await WriteRepeatedlyAsync(checks, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Deployments from before there were pins get those of the versions that stand now.</summary>
    internal Task PinOldAsync(CancellationToken cancellation) =>
        _databases.WriteInTurnAsync(
            Turn,
            async (db, token) =>
            {
                var without = await db.Deployments.Where(d => !db.DeploymentPins.Any(pin => pin.DeploymentKey == d.DeploymentKey)).ToListAsync(token);
                if (without.Count > 0)
                {
                    var latest = await LatestAsync(db, token);
                    foreach (var deployment in without)
                    {
                        Pin(db, deployment.DeploymentKey, new Dictionary<string, long>(latest, StringComparer.Ordinal) { [deployment.Folder] = deployment.DeploymentKey });
                    }
                }

                return without.Count;
            },
            cancellation);

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    // Two nodes that start together deploy the same folders at once: who comes second looks again and finds them there.
    private async Task<ImmutableArray<DeploymentOutcome>> WriteRepeatedlyAsync(ImmutableArray<DeploymentPlan.Member> asked, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteAsync(asked, cancellation);
            }
            catch (StorageException conflict) when (conflict.Failure == StorageFailure.Conflict && attempt < Attempts)
            {
                _catalogue.ForgetLatest();
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task<ImmutableArray<DeploymentOutcome>> WriteAsync(ImmutableArray<DeploymentPlan.Member> asked, CancellationToken cancellation)
    {
        var outcomes = new DeploymentOutcome?[asked.Length];
        var changed = ImmutableArray.CreateBuilder<DeploymentPlan.Member>();
        Dictionary<string, long> stood;
        await using (var db = _databases.Reader())
        {
            stood = await LatestAsync(db, cancellation);
            for (var i = 0; i < asked.Length; i++)
            {
                outcomes[i] = asked[i].Check.Accepted ? await UnchangedAsync(db, asked[i].Request, cancellation) : new DeploymentOutcome.Refused(asked[i].Check.Problems);
                if (outcomes[i] is null)
                {
                    changed.Add(asked[i]);
                }
            }
        }

        if (changed.Count > 0)
        {
            var latest = ImmutableArray.CreateBuilder<DeployedFolder>();
            foreach (var (_, key) in stood.OrderBy(folder => folder.Key, StringComparer.Ordinal))
            {
                latest.Add(await _catalogue.FolderAsync(key, cancellation));
            }

            var written = await WriteMembersAsync(DeploymentPlan.WithFollowers(changed.ToImmutable(), latest.ToImmutable()), stood, cancellation);
            for (var i = 0; i < asked.Length; i++)
            {
                outcomes[i] ??= written[asked[i].Request.Folder];
            }
        }

        return [.. outcomes.Select(outcome => outcome!)];
    }

    private static async Task<DeploymentOutcome?> UnchangedAsync(WorkflowsDb db, DeploymentRequest request, CancellationToken cancellation)
    {
        var content = ContentHash.Of(request.Files);
        var latest = await db.Deployments.Where(d => d.Folder == request.Folder).OrderByDescending(d => d.Version).FirstOrDefaultAsync(cancellation);
        if (latest is null)
        {
            return null;
        }

        var same = latest.ContentHash.AsSpan().SequenceEqual(content) && latest.VersionTag == request.VersionTag;
        return same || (request.OnlyNews && await DeployedLastAsync(db, request, content, cancellation))
            ? new DeploymentOutcome.Unchanged(latest.DeploymentKey, latest.Version)
            : null;
    }

    private async Task<Dictionary<string, DeploymentOutcome>> WriteMembersAsync(
        ImmutableArray<DeploymentPlan.Member> members, Dictionary<string, long> stood, CancellationToken cancellation)
    {
        var block = await _keys.RentAsync(cancellation);
        try
        {
            var now = _clock.GetUtcNow().ToMicroseconds();
            var written = await _databases.WriteInTurnAsync(
                Turn,
                async (db, token) =>
                {
                    var outcomes = new Dictionary<string, DeploymentOutcome>(StringComparer.Ordinal);
                    var pinned = await LatestAsync(db, token);
                    if (pinned.Count != stood.Count || pinned.Except(stood).Any())
                    {
                        throw new StorageException(StorageFailure.Conflict, "Another deployment came first.");
                    }

                    var stored = new HashSet<string>(StringComparer.Ordinal);
                    foreach (var (request, check) in members)
                    {
                        var version = await db.Deployments.Where(d => d.Folder == request.Folder).MaxAsync(d => (int?)d.Version, token) ?? 0;
                        var deployment = new DeploymentRow
                        {
                            DeploymentKey = block.Next(),
                            Folder = request.Folder,
                            Version = version + 1,
                            DeployedAt = now,
                            Author = request.Author,
                            Comment = request.Comment,
                            VersionTag = request.VersionTag,
                            ContentHash = ContentHash.Of(request.Files),
                        };
                        db.Deployments.Add(deployment);
                        await AddFilesAsync(db, deployment.DeploymentKey, request.Files, stored, token);
                        await AddProcessesAsync(db, deployment, check, block, now, token);
                        await db.SaveChangesAsync(token);
                        pinned[request.Folder] = deployment.DeploymentKey;
                        outcomes[request.Folder] = new DeploymentOutcome.Deployed(deployment.DeploymentKey, deployment.Version, check.Problems);
                    }

                    foreach (var (request, _) in members)
                    {
                        Pin(db, pinned[request.Folder], pinned);
                    }

                    return outcomes;
                },
                cancellation);
            _catalogue.ForgetLatest();
            var wakes = new Wakes();
            wakes.Timer(now);
            _wake.After(wakes);
            return written;
        }
        finally
        {
            _keys.Return(block);
        }
    }

    private async Task AddProcessesAsync(WorkflowsDb db, DeploymentRow deployment, DefinitionCheck.Result check, KeyBlock block, long now, CancellationToken cancellation)
    {
        foreach (var (path, process) in check.Processes)
        {
            var version = await db.Definitions.Where(d => d.ProcessId == process.Id).MaxAsync(d => (int?)d.Version, cancellation) ?? 0;
            var row = new DefinitionRow
            {
                DefinitionKey = block.Next(),
                ProcessId = process.Id,
                Version = version + 1,
                DeploymentKey = deployment.DeploymentKey,
                Path = path,
                Name = process.Process.Name,
                VersionTag = process.Process.VersionTag ?? deployment.VersionTag,
            };
            db.Definitions.Add(row);
            await _starts.ReplaceAsync(db, new DeployedProcess(row.DefinitionKey, row.Version, deployment.DeploymentKey, process), block, now, cancellation);
        }
    }

    private static Task<Dictionary<string, long>> LatestAsync(WorkflowsDb db, CancellationToken cancellation) =>
        db.Deployments.Where(d => !db.Deployments.Any(e => e.Folder == d.Folder && e.Version > d.Version))
            .ToDictionaryAsync(d => d.Folder, d => d.DeploymentKey, StringComparer.Ordinal, cancellation);

    private static void Pin(WorkflowsDb db, long deploymentKey, Dictionary<string, long> folders) =>
        db.DeploymentPins.AddRange(folders.Select(folder => new DeploymentPinRow { DeploymentKey = deploymentKey, Folder = folder.Key, PinnedKey = folder.Value }));

    private static async Task<bool> DeployedLastAsync(WorkflowsDb db, DeploymentRequest request, byte[] content, CancellationToken cancellation)
    {
        var own = await db.Deployments.Where(d => d.Folder == request.Folder && d.Author == request.Author)
            .OrderByDescending(d => d.Version).Select(d => d.ContentHash).FirstOrDefaultAsync(cancellation);
        return own is not null && own.AsSpan().SequenceEqual(content);
    }

    private static async Task AddFilesAsync(WorkflowsDb db, long deploymentKey, ImmutableArray<DefinitionFile> files, HashSet<string> added, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var hash = ContentHash.Of(file.Bytes);
            db.DeploymentResources.Add(new DeploymentResourceRow { DeploymentKey = deploymentKey, Path = file.Path, Kind = file.Kind.ToString(), ContentHash = hash });
            if (added.Add(Convert.ToHexString(hash)) && !await db.Resources.AnyAsync(resource => resource.ContentHash == hash, cancellation))
            {
                db.Resources.Add(new ResourceRow { ContentHash = hash, Bytes = file.Bytes.ToArray() });
            }
        }
    }
}
