using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Finds deployed processes and folders. What is deployed never changes, so it is kept once read; only "the latest" is asked again.</summary>
public sealed class DefinitionCatalogue
{
    // Another node may have deployed; its new version is seen after this long at the latest.
    private static readonly TimeSpan LatestIsFresh = TimeSpan.FromSeconds(2);

    private readonly IDatabase _database;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<long, DeployedProcess> _processes = new();
    private readonly ConcurrentDictionary<long, DeployedFolder> _folders = new();
    private readonly ConcurrentDictionary<string, (long Key, long AskedAt)> _latest = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(long DeploymentKey, string ProcessId), long> _bound = new();
    private readonly ConcurrentDictionary<long, ImmutableDictionary<string, long>> _pins = new();

    internal DefinitionCatalogue(IDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>The definition version with this key.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public async ValueTask<DeployedProcess> GetAsync(long definitionKey, CancellationToken cancellation = default)
    {
        if (_processes.TryGetValue(definitionKey, out var known))
        {
            return known;
        }

        var rows = await AskAsync("SELECT process_id, version, deployment_key FROM definitions WHERE definition_key = @p1", [definitionKey], row => (row.GetString(0), row.GetInt32(1), row.GetInt64(2)), cancellation);
        if (rows.Count == 0)
        {
            throw new InvalidOperationException($"Expected a deployed definition with key {definitionKey}, but there is none.");
        }

        var (processId, version, deploymentKey) = rows[0];
        var folder = await FolderAsync(deploymentKey, cancellation);
        if (!folder.Processes.TryGetValue(processId, out var definition))
        {
            throw new InvalidOperationException($"Expected the process '{processId}' in deployment {deploymentKey} of {folder.Folder}, but this program no longer accepts its file.");
        }

        return _processes.GetOrAdd(definitionKey, new DeployedProcess(definitionKey, version, deploymentKey, definition));
    }

    /// <summary>The newest version of a process, or null.</summary>
    public async ValueTask<DeployedProcess?> LatestAsync(string processId, CancellationToken cancellation = default)
    {
        var key = await LatestKeyAsync(
            $"process {processId}", "SELECT definition_key FROM definitions WHERE process_id = @p1 AND version = (SELECT max(version) FROM definitions WHERE process_id = @p1)", processId, cancellation);
        return key == 0 ? null : await GetAsync(key, cancellation);
    }

    /// <summary>The newest version of every process, by folder and id.</summary>
    public async ValueTask<ImmutableArray<DeployedProcess>> LatestProcessesAsync(CancellationToken cancellation = default)
    {
        var found = ImmutableArray.CreateBuilder<DeployedProcess>();
        foreach (var key in await LatestDeploymentsAsync(cancellation))
        {
            foreach (var id in (await FolderAsync(key, cancellation)).Processes.Keys.Order(StringComparer.Ordinal))
            {
                if (await LatestAsync(id, cancellation) is { } process)
                {
                    found.Add(process);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The newest version of a process with a version tag, or null.</summary>
    public async ValueTask<DeployedProcess?> TaggedAsync(string processId, string versionTag, CancellationToken cancellation = default)
    {
        var keys = await AskAsync(
            "SELECT definition_key FROM definitions WHERE process_id = @p1 AND version_tag = @p2 ORDER BY version DESC", [processId, versionTag], row => row.GetInt64(0), cancellation);
        return keys.Count == 0 ? null : await GetAsync(keys[0], cancellation);
    }

    /// <summary>
    /// The version of a process that a deployment is bound to: the one beside it, else the one that was the latest when it was deployed,
    /// else (there was none) the first that came; null where none came.
    /// </summary>
    public async ValueTask<DeployedProcess?> InDeploymentAsync(long deploymentKey, string processId, CancellationToken cancellation = default)
    {
        if (_bound.TryGetValue((deploymentKey, processId), out var known))
        {
            return await GetAsync(known, cancellation);
        }

        var keys = await AskAsync(
            "SELECT d.definition_key FROM definitions d JOIN deployment_pins p ON p.pinned_key = d.deployment_key WHERE p.deployment_key = @p1 AND d.process_id = @p2",
            [deploymentKey, processId], row => row.GetInt64(0), cancellation);
        if (keys.Count == 0)
        {
            keys = await AskAsync("SELECT definition_key FROM definitions WHERE process_id = @p1 ORDER BY version", [processId], row => row.GetInt64(0), cancellation);
        }

        return keys.Count == 0 ? null : await GetAsync(_bound[(deploymentKey, processId)] = keys[0], cancellation);
    }

    /// <summary>The version of a folder that a deployment is bound to; null where there was none when it was deployed.</summary>
    public async ValueTask<DeployedFolder?> BoundFolderAsync(long deploymentKey, string folder, CancellationToken cancellation = default)
    {
        var pins = await PinsAsync(deploymentKey, cancellation);
        return pins.TryGetValue(folder, out var key) ? await FolderAsync(key, cancellation) : null;
    }

    /// <summary>Every folder as a deployment is bound to it, what all share first.</summary>
    internal async ValueTask<ImmutableArray<DeployedFolder>> BoundFoldersAsync(long deploymentKey, CancellationToken cancellation)
    {
        var folders = ImmutableArray.CreateBuilder<DeployedFolder>();
        foreach (var (folder, key) in (await PinsAsync(deploymentKey, cancellation)).OrderByDescending(pin => pin.Key == DefinitionFolders.Common).ThenBy(pin => pin.Key, StringComparer.Ordinal))
        {
            folders.Add(await FolderAsync(key, cancellation));
        }

        return folders.ToImmutable();
    }

    /// <summary>The newest deployment of a folder, or null.</summary>
    public async ValueTask<DeployedFolder?> LatestFolderAsync(string folder, CancellationToken cancellation = default)
    {
        var key = await LatestKeyAsync(
            $"folder {folder}", "SELECT deployment_key FROM deployments WHERE folder = @p1 AND version = (SELECT max(version) FROM deployments WHERE folder = @p1)", folder, cancellation);
        return key == 0 ? null : await FolderAsync(key, cancellation);
    }

    /// <summary>A deployment with everything in it.</summary>
    public async ValueTask<DeployedFolder> FolderAsync(long deploymentKey, CancellationToken cancellation = default)
    {
        if (_folders.TryGetValue(deploymentKey, out var known))
        {
            return known;
        }

        var head = await AskAsync("SELECT folder, version, version_tag FROM deployments WHERE deployment_key = @p1", [deploymentKey], row => (row.GetString(0), row.GetInt32(1), row.Text(2)), cancellation);
        if (head.Count == 0)
        {
            throw new InvalidOperationException($"Expected a deployment with key {deploymentKey}, but there is none.");
        }

        var files = await AskAsync(
            "SELECT d.path, r.bytes FROM deployment_resources d JOIN resources r ON r.content_hash = d.content_hash WHERE d.deployment_key = @p1 ORDER BY d.path", [deploymentKey], row => new DefinitionFile(row.GetString(0), row.GetFieldValue<byte[]>(1)), cancellation);
        var check = DefinitionCheck.Check(head[0].Item1, files);
        var folder = new DeployedFolder
        {
            DeploymentKey = deploymentKey,
            Folder = head[0].Item1,
            Version = head[0].Item2,
            VersionTag = head[0].Item3,
            Files = [.. files],
            Processes = check.Processes.ToImmutableDictionary(p => p.Process.Id, p => p.Process, StringComparer.Ordinal),
            Decisions = check.Decisions,
        };
        return _folders.GetOrAdd(deploymentKey, folder);
    }

    /// <summary>The keys of every folder's newest deployment.</summary>
    internal async Task<IReadOnlyList<long>> LatestDeploymentsAsync(CancellationToken cancellation) =>
        await AskAsync(
            "SELECT deployment_key FROM deployments d WHERE version = (SELECT max(version) FROM deployments e WHERE e.folder = d.folder) ORDER BY folder",
            [], row => row.GetInt64(0), cancellation);

    /// <summary>The keys of every deployment with a version tag, newest first.</summary>
    internal async Task<IReadOnlyList<long>> TaggedDeploymentsAsync(CancellationToken cancellation) =>
        await AskAsync("SELECT deployment_key FROM deployments WHERE version_tag IS NOT NULL ORDER BY version DESC, deployment_key DESC", [], row => row.GetInt64(0), cancellation);

    /// <summary>Grows with every deployment of this node.</summary>
    internal int Generation { get; private set; }

    /// <summary>Called after a deployment: what is the latest is asked again.</summary>
    internal void ForgetLatest()
    {
        _latest.Clear();
        Generation++;
    }

    private async ValueTask<ImmutableDictionary<string, long>> PinsAsync(long deploymentKey, CancellationToken cancellation)
    {
        if (_pins.TryGetValue(deploymentKey, out var known))
        {
            return known;
        }

        var rows = await AskAsync("SELECT folder, pinned_key FROM deployment_pins WHERE deployment_key = @p1", [deploymentKey], row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)), cancellation);
        return _pins.GetOrAdd(deploymentKey, rows.ToImmutableDictionary(StringComparer.Ordinal));
    }

    private async ValueTask<long> LatestKeyAsync(string name, string sql, string argument, CancellationToken cancellation)
    {
        var now = _clock.GetTimestamp();
        if (_latest.TryGetValue(name, out var known)
            && (_database.Settings.Provider == DatabaseProvider.Sqlite || _clock.GetElapsedTime(known.AskedAt, now) < LatestIsFresh))
        {
            return known.Key;
        }

        var keys = await AskAsync(sql, [argument], row => row.GetInt64(0), cancellation);
        var key = keys.Count == 0 ? 0 : keys[0];
        if (key != 0)
        {
            _latest[name] = (key, now);
        }

        return key;
    }

    private async Task<List<T>> AskAsync<T>(string sql, object[] values, Func<DbDataReader, T> row, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenReaderAsync(cancellation);
        return await connection.Command(sql, null, values).ListAsync(row, cancellation);
    }
}
