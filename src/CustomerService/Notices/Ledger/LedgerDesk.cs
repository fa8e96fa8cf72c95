using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Ledger;

/// <summary>What persons change in the ledger.</summary>
internal sealed class LedgerDesk(CustomerServiceDbFactory databases, TimeProvider clock)
{
    private const int BatchSize = 5_000;

    private long Now => clock.GetUtcNow().ToMicroseconds();

    public async Task<int> ReleaseAsync(string cause, CancellationToken cancellation)
    {
        var released = 0;
        foreach (var order in await OrdersAsync(cause, cancellation))
        {
            await databases.WriteAsync((db, token) => db.NoticeOrders.Where(o => o.OrderKey == order).ExecuteUpdateAsync(set => set.SetProperty(o => o.IsHeld, false), token), cancellation);
            released += await ReleaseOrderAsync(order, cancellation);
        }

        return released;
    }

    public async Task<int> CancelAsync(string cause, string reason, CancellationToken cancellation)
    {
        var cancelled = 0;
        foreach (var order in await OrdersAsync(cause, cancellation))
        {
            cancelled += await InBatchesAsync(
                (db, now, token) => db.Notices
                    .Where(n => db.Notices
                        .Where(m => m.OrderKey == order && (m.State == NoticeState.Planned || m.State == NoticeState.Queued || m.State == NoticeState.Uncertain))
                        .OrderBy(m => m.NoticeKey).Take(BatchSize).Select(m => m.NoticeKey).Contains(n.NoticeKey))
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(n => n.State, NoticeState.Cancelled).SetProperty(n => n.Queue, NoticeQueue.Nothing)
                            .SetProperty(n => n.SettledAt, now).SetProperty(n => n.Reason, reason),
                        token),
                cancellation);
            await databases.WriteAsync((db, token) => db.NoticeOrders.Where(o => o.OrderKey == order).ExecuteUpdateAsync(set => set.SetProperty(o => o.FollowUpAt, 0), token), cancellation);
        }

        return cancelled;
    }

    public Task<bool> ResendAsync(long key, string actor, CancellationToken cancellation) => databases.WriteAsync(
        async (db, token) =>
        {
            if (await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.NoticeKey == key, token) is not { } row
                || NoticeQueue.IsByHand(row.Channel) || row.State is NoticeState.Planned or NoticeState.Queued or NoticeState.Sending
                || NoticeAddress.Of(row.Channel, row.Address).Problem is not null)
            {
                return false;
            }

            // What may still arrive keeps its key, so that the provider can tell the double; what is settled gets a new one.
            row.Round += row.State == NoticeState.Uncertain ? 0 : 1;
            (row.State, row.Attempts, row.AvailableAt, row.SettledAt, row.ReceiptAt) = (NoticeState.Queued, 0, Now, 0, 0);
            row.Queue = NoticeQueue.Waiting(row.Channel, row.Priority);
            (row.SettledBy, row.ProviderId, row.Reason) = (actor, null, null);
            return true;
        },
        cancellation);

    public Task<bool> SettleByHandAsync(long key, HandOutcome outcome, string? note, string actor, CancellationToken cancellation) => databases.WriteAsync(
        async (db, token) =>
        {
            if (await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.NoticeKey == key, token) is not { State: NoticeState.Queued } row || !NoticeQueue.IsByHand(row.Channel))
            {
                return false;
            }

            var isMandatory = await db.NoticeOrders.AnyAsync(o => o.OrderKey == row.OrderKey && o.IsMandatory, token);
            (row.SettledAt, row.SettledBy, row.Answer) = (Now, actor, Short(note));
            row.AvailableAt = Now;
            row.State = outcome switch { HandOutcome.Reached => NoticeState.Answered, HandOutcome.Posted => NoticeState.Delivered, _ => NoticeState.Failed };
            if (outcome == HandOutcome.NotReached)
            {
                row.Reason = NoticeReasons.NotReached;
                row.Queue = isMandatory ? NoticeQueue.FollowUp : NoticeQueue.Nothing;
                return true;
            }

            row.SentAt = Now;
            await RemedyAsync(db, row.FollowsKey, token);
            return true;
        },
        cancellation);

    // A posting follows a call, which followed a message: all of them are made up for.
    private async Task RemedyAsync(CustomerServiceDb db, long followed, CancellationToken cancellation)
    {
        while (followed != 0 && await db.Notices.AsTracking().SingleOrDefaultAsync(n => n.NoticeKey == followed, cancellation) is { } row)
        {
            row.RemediedAt = Now;
            followed = row.FollowsKey;
        }
    }

    private async Task<List<long>> OrdersAsync(string cause, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        return await db.NoticeOrders.Where(o => o.Cause == cause).OrderBy(o => o.OrderKey).Select(o => o.OrderKey).ToListAsync(cancellation);
    }

    private async Task<int> ReleaseOrderAsync(long order, CancellationToken cancellation)
    {
        // What failed while the list was held (no number) waits for a person from now on.
        await databases.WriteAsync(
            (db, token) => db.Notices.Where(n => n.OrderKey == order && n.State == NoticeState.Failed && n.SentAt == 0 && n.Attempts == 0
                    && db.NoticeOrders.Any(o => o.OrderKey == order && o.IsMandatory))
                .ExecuteUpdateAsync(set => set.SetProperty(n => n.Queue, NoticeQueue.FollowUp), token),
            cancellation);
        var byHand = await InBatchesAsync(
            (db, now, token) => Planned(db, order, isByHand: true).ExecuteUpdateAsync(set => set.SetProperty(n => n.State, NoticeState.Queued).SetProperty(n => n.AvailableAt, now), token),
            cancellation);
        var first = NoticeQueue.Waiting(NoticeChannel.Email, NoticePriority.Emergency);
        return byHand + await InBatchesAsync(
            (db, now, token) => Planned(db, order, isByHand: false).ExecuteUpdateAsync(
                set => set.SetProperty(n => n.State, NoticeState.Queued).SetProperty(n => n.AvailableAt, now)
                    .SetProperty(n => n.Queue, n => first + ((int)n.Channel * 10) + (int)n.Priority),
                token),
            cancellation);
    }

    private static IQueryable<Storage.Rows.NoticeRow> Planned(CustomerServiceDb db, long order, bool isByHand) => db.Notices.Where(n => db.Notices
        .Where(m => m.OrderKey == order && m.State == NoticeState.Planned && (m.Channel == NoticeChannel.Phone || m.Channel == NoticeChannel.Door) == isByHand)
        .OrderBy(m => m.NoticeKey).Take(BatchSize).Select(m => m.NoticeKey).Contains(n.NoticeKey));

    // Nobody waits behind a write of a hundred thousand rows.
    private async Task<int> InBatchesAsync(Func<CustomerServiceDb, long, CancellationToken, Task<int>> write, CancellationToken cancellation)
    {
        var (touched, last) = (0, 0);
        do
        {
            last = await databases.WriteAsync((db, token) => write(db, Now, token), cancellation);
            touched += last;
        }
        while (last == BatchSize);
        return touched;
    }

    private static string? Short(string? text) => text is { Length: > TextLengths.Content } ? text[..TextLengths.Content] : text;
}
