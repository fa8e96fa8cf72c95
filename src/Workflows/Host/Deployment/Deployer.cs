using System.Collections.Immutable;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Deploys a folder: its files are pinned together, new cases take it, running ones stay on theirs.</summary>
public sealed class Deployer : IDisposable
{
    private const int Attempts = 5;

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

    /// <summary>Checks and deploys.</summary>
    public async Task<DeploymentOutcome> DeployAsync(DeploymentRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var check = DefinitionCheck.Check(request.Folder, request.Files);
        if (!check.Accepted)
        {
            return new DeploymentOutcome.Refused(check.Problems);
        }

        await _one.WaitAsync(cancellation);
        try
        {
            return await WriteRepeatedlyAsync(request, check, cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    // Two nodes that start together deploy the same folders at once: who comes second looks again and finds them there.
    private async Task<DeploymentOutcome> WriteRepeatedlyAsync(DeploymentRequest request, DefinitionCheck.Result check, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteAsync(request, check, cancellation);
            }
            catch (StorageException conflict) when (conflict.Failure == StorageFailure.Conflict && attempt < Attempts)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task<DeploymentOutcome> WriteAsync(DeploymentRequest request, DefinitionCheck.Result check, CancellationToken cancellation)
    {
        var block = await _keys.RentAsync(cancellation);
        try
        {
            var content = ContentHash.Of(request.Files);
            var now = _clock.GetUtcNow().ToMicroseconds();
            var outcome = await _databases.WriteAsync<DeploymentOutcome>(
                async (db, token) =>
                {
                    var latest = await db.Deployments.Where(d => d.Folder == request.Folder).OrderByDescending(d => d.Version).FirstOrDefaultAsync(token);
                    if (latest is not null && latest.ContentHash.AsSpan().SequenceEqual(content) && latest.VersionTag == request.VersionTag)
                    {
                        return new DeploymentOutcome.Unchanged(latest.DeploymentKey, latest.Version);
                    }

                    if (latest is not null && request.OnlyNews && await DeployedLastAsync(db, request, content, token))
                    {
                        return new DeploymentOutcome.Unchanged(latest.DeploymentKey, latest.Version);
                    }

                    var deployment = new DeploymentRow
                    {
                        DeploymentKey = block.Next(),
                        Folder = request.Folder,
                        Version = (latest?.Version ?? 0) + 1,
                        DeployedAt = now,
                        Author = request.Author,
                        Comment = request.Comment,
                        VersionTag = request.VersionTag,
                        ContentHash = content,
                    };
                    db.Deployments.Add(deployment);
                    await AddFilesAsync(db, deployment.DeploymentKey, request.Files, token);
                    foreach (var (path, process) in check.Processes)
                    {
                        var version = await db.Definitions.Where(d => d.ProcessId == process.Id).MaxAsync(d => (int?)d.Version, token) ?? 0;
                        var row = new DefinitionRow
                        {
                            DefinitionKey = block.Next(),
                            ProcessId = process.Id,
                            Version = version + 1,
                            DeploymentKey = deployment.DeploymentKey,
                            Path = path,
                            Name = process.Process.Name,
                            VersionTag = process.Process.VersionTag ?? request.VersionTag,
                        };
                        db.Definitions.Add(row);
                        await _starts.ReplaceAsync(db, new DeployedProcess(row.DefinitionKey, row.Version, deployment.DeploymentKey, process), block, now, token);
                    }

                    return new DeploymentOutcome.Deployed(deployment.DeploymentKey, deployment.Version, check.Problems);
                },
                cancellation);
            _catalogue.ForgetLatest();
            var wakes = new Wakes();
            wakes.Timer(now);
            _wake.After(wakes);
            return outcome;
        }
        finally
        {
            _keys.Return(block);
        }
    }

    private static async Task<bool> DeployedLastAsync(WorkflowsDb db, DeploymentRequest request, byte[] content, CancellationToken cancellation)
    {
        var own = await db.Deployments.Where(d => d.Folder == request.Folder && d.Author == request.Author)
            .OrderByDescending(d => d.Version).Select(d => d.ContentHash).FirstOrDefaultAsync(cancellation);
        return own is not null && own.AsSpan().SequenceEqual(content);
    }

    private static async Task AddFilesAsync(WorkflowsDb db, long deploymentKey, ImmutableArray<DefinitionFile> files, CancellationToken cancellation)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
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
