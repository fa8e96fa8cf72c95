using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Authoring;

/// <summary>The files that people are drawing: one draft a file, shared by everybody who may draw.</summary>
public sealed class Drafts
{
    private readonly WorkflowsDbFactory _databases;
    private readonly TimeProvider _clock;

    internal Drafts(WorkflowsDbFactory databases, TimeProvider clock)
    {
        _databases = databases;
        _clock = clock;
    }

    /// <summary>Every draft, without its content, in the order of folders.</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.Drafts.OrderBy(draft => draft.Folder).ThenBy(draft => draft.Path)
            .Select(draft => new { draft.Folder, draft.Path, draft.BaseDeploymentKey, draft.Author, draft.SavedAt, draft.Revision })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new Draft(
            row.Folder, row.Path, default, row.BaseDeploymentKey, row.Author, Instants.FromMicroseconds(row.SavedAt), row.Revision))];
    }

    /// <summary>The draft of a file, or null.</summary>
    public async Task<Draft?> FindAsync(string folder, string path, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var row = await db.Drafts.SingleOrDefaultAsync(draft => draft.Folder == folder && draft.Path == path, cancellation);
        return row is null ? null : Read(row);
    }

    /// <summary>Saves unless somebody else did since the author looked.</summary>
    /// <exception cref="StorageException">The database could not take it; nothing was saved.</exception>
    public Task<DraftSaving> SaveAsync(DraftRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var now = _clock.GetUtcNow().ToMicroseconds();
        return _databases.WriteAsync<DraftSaving>(
            async (db, token) =>
            {
                var row = await db.Drafts.SingleOrDefaultAsync(draft => draft.Folder == request.Folder && draft.Path == request.Path, token);
                if (row is not null && row.Revision != request.KnownRevision)
                {
                    return new DraftSaving.Stale(Read(row));
                }

                if (row is null)
                {
                    row = new DraftRow { Folder = request.Folder, Path = request.Path, Bytes = [], Author = request.Author, BaseDeploymentKey = request.BaseDeploymentKey };
                    db.Drafts.Add(row);
                }

                row.Bytes = request.Bytes.ToArray();
                row.Author = request.Author;
                row.SavedAt = now;
                row.Revision++;
                return new DraftSaving.Saved(Read(row));
            },
            cancellation);
    }

    /// <summary>Throws all drafts of a folder away: they are published, or nobody wants them.</summary>
    /// <exception cref="StorageException">The database could not take it; the drafts stand.</exception>
    public Task DiscardAsync(string folder, CancellationToken cancellation = default) =>
        _databases.WriteAsync(
            (db, token) => db.Drafts.Where(draft => draft.Folder == folder).ExecuteDeleteAsync(token),
            cancellation);

    private static Draft Read(DraftRow row) =>
        new(row.Folder, row.Path, row.Bytes, row.BaseDeploymentKey, row.Author, Instants.FromMicroseconds(row.SavedAt), row.Revision);
}
