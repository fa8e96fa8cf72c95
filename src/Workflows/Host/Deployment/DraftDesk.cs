using System.Collections.Immutable;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Keeps what process owners draw, checks it, and publishes it as a new version.</summary>
public sealed class DraftDesk
{
    private readonly WorkflowsDbFactory _databases;
    private readonly DefinitionCatalogue _definitions;
    private readonly Deployer _deployer;
    private readonly TimeProvider _clock;

    internal DraftDesk(WorkflowsDbFactory databases, DefinitionCatalogue definitions, Deployer deployer, TimeProvider clock)
    {
        _databases = databases;
        _definitions = definitions;
        _deployer = deployer;
        _clock = clock;
    }

    /// <summary>The folder as it would be published now.</summary>
    public async Task<Draft> OpenAsync(string folder, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.Drafts.Where(draft => draft.Folder == folder).ToListAsync(cancellation);
        var latest = rows.Count == 0
            ? await _definitions.LatestFolderAsync(folder, cancellation)
            : rows[0].BaseDeploymentKey == 0 ? null : await _definitions.FolderAsync(rows[0].BaseDeploymentKey, cancellation);
        var changed = rows.ToDictionary(row => row.Path, row => new DefinitionFile(row.Path, row.Bytes), StringComparer.Ordinal);
        var files = (latest?.Files ?? []).Where(file => !changed.ContainsKey(file.Path)).Concat(changed.Values).OrderBy(file => file.Path, StringComparer.Ordinal);
        var last = rows.MaxBy(row => row.SavedAt);
        return new Draft(
            folder, latest?.DeploymentKey ?? 0, [.. files], [.. changed.Keys.Order(StringComparer.Ordinal)], last?.Author,
            last is null ? null : Instants.FromMicroseconds(last.SavedAt), rows.Sum(row => row.Revision));
    }

    /// <summary>Saves one file.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file.</param>
    /// <param name="author">Who.</param>
    /// <param name="revision">The revision that the page showed.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<DraftOutcome> SaveAsync(string folder, DefinitionFile file, string author, int revision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var latest = await _definitions.LatestFolderAsync(folder, cancellation);
        var now = _clock.GetUtcNow().ToMicroseconds();
        return await _databases.WriteAsync<DraftOutcome>(
            async (db, token) =>
            {
                var rows = await db.Drafts.Where(draft => draft.Folder == folder).ToListAsync(token);
                if (rows.Sum(row => row.Revision) != revision && rows.MaxBy(row => row.SavedAt) is { } other)
                {
                    return new DraftOutcome.Stale(other.Author, Instants.FromMicroseconds(other.SavedAt));
                }

                var row = rows.FirstOrDefault(row => row.Path == file.Path);
                if (row is null)
                {
                    row = new DraftRow
                    {
                        Folder = folder,
                        Path = file.Path,
                        Bytes = [],
                        BaseDeploymentKey = rows.Count > 0 ? rows[0].BaseDeploymentKey : latest?.DeploymentKey ?? 0,
                        Author = author,
                    };
                    db.Drafts.Add(row);
                    rows.Add(row);
                }

                row.Bytes = file.Bytes.ToArray();
                row.Author = author;
                row.SavedAt = now;
                row.Revision++;
                return new DraftOutcome.Saved(rows.Sum(r => r.Revision));
            },
            cancellation);
    }

    /// <summary>What is wrong with the folder as it would be published now.</summary>
    public async Task<ImmutableArray<DefinitionProblem>> CheckAsync(string folder, CancellationToken cancellation = default) =>
        DefinitionCheck.Check(folder, (await OpenAsync(folder, cancellation)).Files).Problems;

    /// <summary>Publishes: new cases take the new version, running ones stay on theirs. The draft is gone when it stands.</summary>
    public async Task<DeploymentOutcome> PublishAsync(string folder, string author, string? comment, string? versionTag, CancellationToken cancellation = default)
    {
        var draft = await OpenAsync(folder, cancellation);
        var outcome = await _deployer.DeployAsync(new DeploymentRequest(folder, draft.Files, author) { Comment = comment, VersionTag = versionTag }, cancellation);
        if (outcome is not DeploymentOutcome.Refused)
        {
            await DiscardAsync(folder, cancellation);
        }

        return outcome;
    }

    /// <summary>Throws the draft away.</summary>
    public Task DiscardAsync(string folder, CancellationToken cancellation = default) =>
        _databases.WriteAsync(async (db, token) => await db.Drafts.Where(draft => draft.Folder == folder).ExecuteDeleteAsync(token), cancellation);
}
