using BackOffice.CustomerService.Notices.Rendering;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Planning;

/// <summary>Adds rows to the ledger that are not there yet.</summary>
internal static class NoticeRows
{
    private const string Insert =
        "INSERT INTO notices (notice_key, order_key, idempotency_key, channel, priority, customer_number, name, language, address, text_key, state, queue, available_at, "
        + "reason, planned_at, settled_at, follows_key, is_doubtful, attempts, round, parts, sent_at, receipt_at, remedied_at) "
        + "VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, 0, 0, 0, 0, 0, 0)";

    private const string InsertText =
        "INSERT INTO notice_texts (text_key, subject, text, parameters, appointment_id, appointment_start, appointment_end, appointment_place, is_appointment_cancelled) "
        + "VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)";

    /// <summary>Writes what is missing, inside a write that is under way. Returns how many rows were added.</summary>
    public static async Task<int> InsertAsync(
        CustomerServiceDb db, ManyRows rows, NoticeOrderRow order, IReadOnlyCollection<PlannedNotice> planned, long now, CancellationToken cancellation)
    {
        var wanted = planned.DistinctBy(notice => notice.IdempotencyKey, StringComparer.Ordinal).ToList();
        var keys = wanted.ConvertAll(notice => notice.IdempotencyKey);
        var known = await db.Notices.Where(n => keys.Contains(n.IdempotencyKey)).Select(n => n.IdempotencyKey).ToHashSetAsync(cancellation);
        var missing = wanted.Where(notice => !known.Contains(notice.IdempotencyKey)).ToList();
        if (missing.Count == 0)
        {
            return 0;
        }

        await InsertTextsAsync(db, rows, missing, cancellation);
        var first = await Counters.TakeAsync(db, NoticePlanner.Counter, missing.Count, cancellation) - missing.Count + 1;
        return await rows.ExecuteAsync(Insert, [.. missing.Select((notice, place) => Values(first + place, order, notice, now))], cancellation);
    }

    private static async Task InsertTextsAsync(CustomerServiceDb db, ManyRows rows, List<PlannedNotice> missing, CancellationToken cancellation)
    {
        var texts = missing.Select(notice => notice.Text).OfType<RenderedNotice>().DistinctBy(text => text.Key, StringComparer.Ordinal).ToList();
        var keys = texts.ConvertAll(text => text.Key);
        var known = await db.NoticeTexts.Where(t => keys.Contains(t.TextKey)).Select(t => t.TextKey).ToHashSetAsync(cancellation);
        await rows.ExecuteAsync(InsertText, [.. texts.Where(text => !known.Contains(text.Key)).Select(Values)], cancellation);
    }

    private static object?[] Values(RenderedNotice text) =>
    [
        text.Key, text.Subject, text.Text, text.Parameters,
        text.Appointment?.Id, text.Appointment?.Start.ToMicroseconds() ?? 0L, text.Appointment?.End?.ToMicroseconds() ?? 0L, text.Appointment?.Place,
        text.Appointment?.IsCancelled ?? false,
    ];

    private static object?[] Values(long key, NoticeOrderRow order, PlannedNotice notice, long now)
    {
        var recipient = notice.Recipient;
        var hasFailed = notice.Address.Problem is not null;
        var state = hasFailed ? NoticeState.Failed : order.IsHeld ? NoticeState.Planned : NoticeState.Queued;
        return
        [
            key, order.OrderKey, notice.IdempotencyKey, (int)recipient.Channel, (int)order.Priority, recipient.CustomerNumber,
            Short(recipient.Name), recipient.Language == "en" ? "en" : "zh", notice.Address.Text, notice.TextKey,
            (int)state, Queue(order, recipient.Channel, state), now, notice.Address.Problem, now, hasFailed ? now : 0L, notice.FollowsKey, false,
        ];
    }

    private static int Queue(NoticeOrderRow order, NoticeChannel channel, NoticeState state) => state switch
    {
        NoticeState.Failed => order.IsMandatory && !order.IsHeld ? NoticeQueue.FollowUp : NoticeQueue.Nothing,
        NoticeState.Queued when !NoticeQueue.IsByHand(channel) => NoticeQueue.Waiting(channel, order.Priority),
        _ => NoticeQueue.Nothing,
    };

    private static string Short(string name)
    {
        var plain = PlainValue.Of(name);
        return plain.Length <= TextLengths.Name ? plain : plain[..TextLengths.Name];
    }
}
