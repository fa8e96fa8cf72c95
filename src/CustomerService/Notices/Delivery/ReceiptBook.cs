using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>Notes receipts. Of two for one notice the later by the provider's clock counts; one whose sending is not noted yet waits for it.</summary>
internal sealed class ReceiptBook(CustomerServiceDbFactory databases, TimeProvider clock) : IReceiptSink
{
    private const int PageSize = 500;

    // A provider's id that nobody knows after this was never ours.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public async Task RecordAsync(IReadOnlyList<Receipt> receipts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        foreach (var page in receipts.Chunk(PageSize))
        {
            await Counters.WriteAsync(databases, (db, token) => NoteAsync(db, page, keepUnknown: true, token), cancellation);
        }
    }

    /// <summary>Applies the receipts whose sending has been noted meanwhile. Returns how many.</summary>
    public async Task<int> ApplyEarlyAsync(CancellationToken cancellation)
    {
        List<EarlyReceiptRow> waiting;
        await using (var reader = databases.Reader())
        {
            waiting = await reader.EarlyReceipts.Where(e => reader.Notices.Any(n => n.ProviderId == e.ProviderId && n.Provider == e.Provider))
                .OrderBy(e => e.ReceivedAt).Take(PageSize).ToListAsync(cancellation);
        }

        return waiting.Count == 0 ? 0 : await databases.WriteAsync((db, token) => ApplyAsync(db, waiting, token), cancellation);
    }

    /// <summary>Forgets receipts that belong to nothing.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        var until = (clock.GetUtcNow() - Kept).ToMicroseconds();
        await using (var reader = databases.Reader())
        {
            if (!await reader.EarlyReceipts.AnyAsync(e => e.ReceivedAt < until, cancellation))
            {
                return;
            }
        }

        await databases.WriteAsync((db, token) => db.EarlyReceipts.Where(e => e.ReceivedAt < until).ExecuteDeleteAsync(token), cancellation);
    }

    private static async Task<int> ApplyAsync(CustomerServiceDb db, List<EarlyReceiptRow> waiting, CancellationToken cancellation)
    {
        var receipts = waiting.ConvertAll(row => new Receipt(row.Provider, null, row.ProviderId, row.Kind, Instants.FromMicroseconds(row.At), row.Text));
        foreach (var row in waiting)
        {
            await db.EarlyReceipts.Where(e => e.ProviderId == row.ProviderId && e.Provider == row.Provider).ExecuteDeleteAsync(cancellation);
        }

        return await NoteAsync(db, receipts, 0, cancellation);
    }

    private Task<int> NoteAsync(CustomerServiceDb db, IReadOnlyList<Receipt> receipts, bool keepUnknown, CancellationToken cancellation) =>
        NoteAsync(db, receipts, keepUnknown ? clock.GetUtcNow().ToMicroseconds() : 0, cancellation);

    private static async Task<int> NoteAsync(CustomerServiceDb db, IReadOnlyList<Receipt> receipts, long keepAt, CancellationToken cancellation)
    {
        var keys = receipts.Where(r => r.IdempotencyKey is not null).Select(r => NoticeKeys.OfRow(r.IdempotencyKey!)).Distinct(StringComparer.Ordinal).ToList();
        var ids = receipts.Where(r => r.IdempotencyKey is null && r.ProviderId is not null).Select(r => r.ProviderId!).Distinct(StringComparer.Ordinal).ToList();
        var named = db.Notices.Where(n => keys.Contains(n.IdempotencyKey) || (n.ProviderId != null && ids.Contains(n.ProviderId)));
        foreach (var channel in await named.Select(n => n.Channel).Distinct().OrderBy(channel => channel).ToListAsync(cancellation))
        {
            await ChannelLock.TakeAsync(db, channel, cancellation);
        }

        var rows = await named.AsTracking().ToListAsync(cancellation);
        var mandatory = await MandatoryAsync(db, rows, cancellation);
        var noted = 0;
        foreach (var receipt in receipts)
        {
            if (rows.Find(row => IsOf(receipt, row)) is { } row)
            {
                noted += Apply(receipt, row, mandatory.Contains(row.OrderKey)) ? 1 : 0;
            }
            else if (receipt is { IdempotencyKey: null, ProviderId: not null } && keepAt > 0)
            {
                await KeepAsync(db, receipt, keepAt, cancellation);
            }
        }

        return noted;
    }

    private static async Task<HashSet<long>> MandatoryAsync(CustomerServiceDb db, List<NoticeRow> rows, CancellationToken cancellation)
    {
        var orders = rows.Select(row => row.OrderKey).Distinct().ToList();
        return await db.NoticeOrders.Where(o => orders.Contains(o.OrderKey) && o.IsMandatory).Select(o => o.OrderKey).ToHashSetAsync(cancellation);
    }

    private static bool IsOf(Receipt receipt, NoticeRow row) => receipt.IdempotencyKey is { } key
        ? NoticeKeys.Outgoing(row.IdempotencyKey, row.Round) == key
        : row.ProviderId == receipt.ProviderId && row.Provider == receipt.Provider;

    private static bool Apply(Receipt receipt, NoticeRow row, bool isMandatory)
    {
        var at = receipt.At.ToMicroseconds();
        var state = receipt.Kind switch { ReceiptKind.Answered => NoticeState.Answered, ReceiptKind.Delivered => NoticeState.Delivered, _ => NoticeState.Failed };
        if (at < row.ReceiptAt || (at == row.ReceiptAt && (int)receipt.Kind <= Rank(row.State)) || row.State == NoticeState.Cancelled || (row.State == NoticeState.Answered && state != NoticeState.Answered))
        {
            return false;
        }

        (row.State, row.ReceiptAt, row.SettledAt) = (state, at, at);
        row.Queue = state == NoticeState.Failed && isMandatory ? NoticeQueue.FollowUp : NoticeQueue.Nothing;
        row.AvailableAt = at;
        row.Provider ??= receipt.Provider;
        row.ProviderId ??= receipt.ProviderId;
        row.SentAt = row.SentAt == 0 && state != NoticeState.Failed ? at : row.SentAt;
        row.Reason = state == NoticeState.Failed ? Short(receipt.Text) : null;
        row.Answer = state == NoticeState.Answered ? Short(receipt.Text) : row.Answer;
        row.IsDoubtful = row.IsDoubtful && state == NoticeState.Failed;
        return true;
    }

    // At one instant good news counts more than bad.
    private static int Rank(NoticeState state) => state switch
    {
        NoticeState.Failed => (int)ReceiptKind.Failed,
        NoticeState.Delivered => (int)ReceiptKind.Delivered,
        NoticeState.Answered => (int)ReceiptKind.Answered,
        _ => -1,
    };

    private static async Task KeepAsync(CustomerServiceDb db, Receipt receipt, long now, CancellationToken cancellation)
    {
        var at = receipt.At.ToMicroseconds();
        var known = await db.EarlyReceipts.AsTracking().SingleOrDefaultAsync(e => e.ProviderId == receipt.ProviderId && e.Provider == receipt.Provider, cancellation);
        if (known is null)
        {
            known = new EarlyReceiptRow { Provider = receipt.Provider, ProviderId = receipt.ProviderId!, ReceivedAt = now };
            db.EarlyReceipts.Add(known);
        }

        if (at >= known.At)
        {
            (known.Kind, known.At, known.Text) = (receipt.Kind, at, Short(receipt.Text));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static string? Short(string? text) => text is { Length: > TextLengths.Content } ? text[..TextLengths.Content] : text;
}
