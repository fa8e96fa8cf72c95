using System.Collections.Immutable;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Notices.Ledger;

/// <summary>Reads the ledger: pages by index, counts.</summary>
internal sealed class LedgerReader(CustomerServiceDbFactory databases)
{
    private const int PageAtMost = 200;

    public async Task<NoticePage> PageAsync(NoticeFilter filter, long? before, int count, CancellationToken cancellation)
    {
        var most = Math.Clamp(count, 1, PageAtMost);
        await using var db = databases.Reader();
        var rows = Fitting(db, filter);
        if (before is { } key)
        {
            rows = rows.Where(n => n.NoticeKey < key);
        }

        var entries = await Entries(db, rows.OrderByDescending(n => n.NoticeKey).Take(most + 1)).ToListAsync(cancellation);
        var page = entries.Select(Read).OrderByDescending(entry => entry.Key).ToList();
        return new NoticePage([.. page.Take(most)], page.Count > most ? page[most - 1].Key : null);
    }

    public async Task<NoticeEntry?> GetAsync(long key, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        return await Entries(db, db.Notices.Where(n => n.NoticeKey == key)).SingleOrDefaultAsync(cancellation) is { } row ? Read(row) : null;
    }

    public async Task<(int Notices, long Parts)> CountAsync(NoticeFilter filter, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        var counts = await Fitting(db, filter).GroupBy(_ => 1).Select(g => new { Notices = g.Count(), Parts = g.Sum(n => (long)n.Parts) }).SingleOrDefaultAsync(cancellation);
        return counts is null ? (0, 0) : (counts.Notices, counts.Parts);
    }

    public async Task<ImmutableArray<string>> TemplatesAsync(CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        return [.. await db.NoticeOrders.Select(o => o.Template).Distinct().OrderBy(template => template).ToListAsync(cancellation)];
    }

    private static IQueryable<NoticeRow> Fitting(CustomerServiceDb db, NoticeFilter filter)
    {
        var rows = db.Notices.AsQueryable();
        if (filter.Cause is { } cause)
        {
            rows = rows.Where(n => db.NoticeOrders.Where(o => o.Cause == cause).Select(o => o.OrderKey).Contains(n.OrderKey));
        }

        if (filter.InstanceKey is { } instance)
        {
            rows = rows.Where(n => db.NoticeOrders.Where(o => o.InstanceKey == instance).Select(o => o.OrderKey).Contains(n.OrderKey));
        }

        if (filter.Template is { } template)
        {
            rows = rows.Where(n => db.NoticeOrders.Where(o => o.Template == template).Select(o => o.OrderKey).Contains(n.OrderKey));
        }

        if (filter.OnlyUntold)
        {
            rows = rows.Where(n => n.FollowsKey == 0 && n.RemediedAt == 0 && (n.State == NoticeState.Planned || n.State == NoticeState.Queued
                || n.State == NoticeState.Sending || n.State == NoticeState.Uncertain || n.State == NoticeState.Failed)
                && !db.NoticeOrders.Any(o => o.OrderKey == n.OrderKey && o.IsCopy));
        }

        if (filter.From is { } from)
        {
            var earliest = from.ToMicroseconds();
            rows = rows.Where(n => n.PlannedAt >= earliest);
        }

        if (filter.To is { } to)
        {
            var end = to.ToMicroseconds();
            rows = rows.Where(n => n.PlannedAt < end);
        }

        rows = filter.State is { } state ? rows.Where(n => n.State == state) : rows;
        rows = filter.Channel is { } channel ? rows.Where(n => n.Channel == channel) : rows;
        rows = filter.CustomerNumber is { } number ? rows.Where(n => n.CustomerNumber == number) : rows;
        rows = filter.Address is { } address ? rows.Where(n => n.Address == address) : rows;
        rows = filter.Provider is { } provider ? rows.Where(n => n.Provider == provider) : rows;
        return filter.OnlyDoubtful ? rows.Where(n => n.IsDoubtful || n.State == NoticeState.Uncertain) : rows;
    }

    private static IQueryable<Joined> Entries(CustomerServiceDb db, IQueryable<NoticeRow> rows) =>
        from notice in rows
        join order in db.NoticeOrders on notice.OrderKey equals order.OrderKey
        join text in db.NoticeTexts on notice.TextKey equals text.TextKey
        select new Joined { Notice = notice, Order = order, Subject = text.Subject, Text = text.Text };

    private static NoticeEntry Read(Joined row) => new(
        row.Notice.NoticeKey,
        row.Order.Cause,
        row.Order.Template,
        row.Order.TemplateVersion,
        row.Order.InstanceKey == 0 ? null : row.Order.InstanceKey,
        row.Order.ElementId,
        row.Order.Clauses,
        row.Notice.Priority,
        row.Order.IsMandatory,
        At(row.Order.Deadline),
        new NoticeRecipient(row.Notice.Name, row.Notice.Language, row.Notice.Channel, row.Notice.Address, row.Notice.CustomerNumber),
        row.Notice.State,
        row.Subject,
        row.Text,
        NoticeKeys.Outgoing(row.Notice.IdempotencyKey, row.Notice.Round),
        row.Notice.Attempts,
        row.Notice.IsDoubtful,
        row.Notice.Provider,
        row.Notice.ProviderId,
        row.Notice.Reason,
        row.Notice.Parts,
        Instants.FromMicroseconds(row.Notice.PlannedAt),
        At(row.Notice.SentAt),
        At(row.Notice.SettledAt),
        row.Notice.FollowsKey == 0 ? null : row.Notice.FollowsKey,
        At(row.Notice.RemediedAt),
        row.Notice.SettledBy,
        row.Notice.Answer);

    private static DateTimeOffset? At(long instant) => instant == 0 ? null : Instants.FromMicroseconds(instant);

    private sealed class Joined
    {
        public required NoticeRow Notice { get; init; }
        public required NoticeOrderRow Order { get; init; }
        public required string Subject { get; init; }
        public required string Text { get; init; }
    }
}
