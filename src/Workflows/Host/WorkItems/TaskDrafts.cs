using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Keeps what people have filled in until they complete the task. A draft is nobody else's business and no part of the case.</summary>
public sealed class TaskDrafts
{
    private const int MostBytes = 256 * 1024;

    private readonly WorkflowsDbFactory _databases;
    private readonly TimeProvider _clock;

    internal TaskDrafts(WorkflowsDbFactory databases, TimeProvider clock)
    {
        _databases = databases;
        _clock = clock;
    }

    /// <summary>Keeps the entries; refused when they are too large or the task is over.</summary>
    public async Task<TaskOutcome> SaveAsync(long workItemKey, FeelContext entered, Actor author, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(author);
        var bytes = FeelJson.ToBytes(entered);
        if (bytes.Length > MostBytes)
        {
            return new TaskOutcome.Refused(HostRefusals.DraftTooLarge.Of(MostBytes / 1024, bytes.Length / 1024));
        }

        var now = _clock.GetUtcNow().ToMicroseconds();
        return await _databases.WriteAsync<TaskOutcome>(
            async (db, token) =>
            {
                if (!await db.WorkItems.AnyAsync(item => item.WorkItemKey == workItemKey && item.EndedAt == 0, token))
                {
                    return new TaskOutcome.Refused(HostRefusals.NoOpenTask.Of(workItemKey));
                }

                var row = await db.TaskDrafts.FirstOrDefaultAsync(draft => draft.WorkItemKey == workItemKey && draft.Author == author.Name, token);
                if (row is null)
                {
                    row = new TaskDraftRow { WorkItemKey = workItemKey, Author = author.Name, Entered = bytes };
                    db.TaskDrafts.Add(row);
                }

                row.Entered = bytes;
                row.SavedAt = now;
                return new TaskOutcome.Done(0);
            },
            cancellation);
    }

    /// <summary>What the person has filled in so far; null where nothing.</summary>
    public async Task<FeelContext?> FindAsync(long workItemKey, Actor author, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(author);
        await using var db = _databases.Reader();
        var bytes = await db.TaskDrafts.Where(draft => draft.WorkItemKey == workItemKey && draft.Author == author.Name).Select(draft => draft.Entered).FirstOrDefaultAsync(cancellation);
        return bytes is null ? null : FeelJson.Read(bytes) as FeelContext;
    }
}
