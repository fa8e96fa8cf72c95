using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Shows outages: lists, one, and how far telling everybody has come.</summary>
public sealed class OutageBoard
{
    private const int PageAtMost = 200;

    private static readonly string SpecialCare = Code.Of(OutageClass.SpecialCare);
    private static readonly string Visit = Code.Of(ContactKind.Visit);

    private readonly CustomerServiceDbFactory _databases;
    private readonly OutageBook _book;

    internal OutageBoard(CustomerServiceDbFactory databases, OutageBook book) => (_databases, _book) = (databases, book);

    /// <summary>The outage of a number; null where there is none.</summary>
    public Task<Outage?> GetAsync(string number, CancellationToken cancellation = default) => _book.FindAsync(number, cancellation);

    /// <summary>One line each: where, what. A number that is none is left out.</summary>
    public async Task<ImmutableDictionary<string, string>> SummariesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellation = default)
    {
        var ours = numbers.Where(OutageNumber.Is).ToList();
        if (ours.Count == 0)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        await using var db = _databases.Reader();
        var rows = await db.Outages.Where(row => ours.Contains(row.Number)).Select(row => new { row.Number, row.Scope, row.Work }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(row => row.Number, row => $"{row.Scope} · {row.Work}", StringComparer.Ordinal);
    }

    /// <summary>A part of the list, the latest start first.</summary>
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    public async Task<OutagePage> ListAsync(OutageQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var most = Math.Clamp(query.PageSize, 1, PageAtMost);
        var states = query.States.Select(static state => Code.Of(state)).ToList();
        await using var db = _databases.Reader();
        var rows = db.Outages.Where(r => states.Count == 0 || states.Contains(r.State));
        if (query.Kind is { } kind)
        {
            var code = Code.Of(kind);
            rows = rows.Where(r => r.Kind == code);
        }

        if (query.Text.Length > 0)
        {
            rows = rows.Where(r => r.Number.Contains(query.Text) || r.Scope.Contains(query.Text) || r.Work.Contains(query.Text) || r.ContactName.Contains(query.Text));
        }

        if (query.After is { } after)
        {
            var at = after.StartsAt.ToMicroseconds();
            rows = rows.Where(r => r.StartsAt < at || (r.StartsAt == at && string.Compare(r.Number, after.Number) < 0));
        }

        var found = await rows.OrderByDescending(r => r.StartsAt).ThenByDescending(r => r.Number).Take(most + 1).ToListAsync(cancellation);
        var page = found.Take(most).Select(static row => OutageRecords.Of(row, [])).ToList();
        var numbers = page.Select(static outage => outage.Number).ToList();
        var counts = await db.OutageCustomers.Where(c => numbers.Contains(c.OutageNumber) && c.IsIncluded).GroupBy(c => c.OutageNumber)
            .Select(g => new { Number = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Number, g => g.Count, cancellation);
        return new OutagePage(
            [.. page.Select(outage => new OutageLine(outage, counts.GetValueOrDefault(outage.Number)))],
            found.Count > most ? new OutageCursor(page[^1].Plan.StartsAt, page[^1].Number) : null);
    }

    /// <summary>
    /// How far telling everybody has come in the present round. Told is who was sent a notice or was called or found one at the door;
    /// who needs special care is told by a visit.
    /// </summary>
    public async Task<OutageProgress> ProgressAsync(Outage outage, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        var (number, round, cause, by) = (outage.Number, outage.Round, outage.Cause, outage.TellBy?.ToMicroseconds() ?? long.MaxValue);
        await using var db = _databases.Reader();
        var notices = from notice in db.Notices
                      join order in db.NoticeOrders on notice.OrderKey equals order.OrderKey
                      where order.Cause == cause && notice.CustomerNumber != null
                          && (notice.State == NoticeState.Sent || notice.State == NoticeState.Delivered || notice.State == NoticeState.Answered)
                      group notice.SentAt > 0 ? notice.SentAt : notice.SettledAt by notice.CustomerNumber into told
                      select new { Customer = told.Key, At = (long?)told.Min() };
        var visits = db.OutageContacts.Where(v => v.OutageNumber == number && v.Round == round && v.Kind == Visit && v.IsDone);
        var customers = from customer in db.OutageCustomers
                        where customer.OutageNumber == number && customer.IsIncluded
                        join notice in notices on customer.CustomerNumber equals notice.Customer into noticed
                        from notice in noticed.DefaultIfEmpty()
                        join visit in visits on customer.CustomerNumber equals visit.CustomerNumber into visited
                        from visit in visited.DefaultIfEmpty()
                        select new { customer.Class, At = customer.Class == SpecialCare ? visit.SeenAt : notice.At };
        var found = await customers.GroupBy(c => c.Class)
            .Select(g => new { Class = g.Key, All = g.Count(), Told = g.Count(c => c.At != null), InTime = g.Count(c => c.At != null && c.At <= by), Last = g.Max(c => c.At) })
            .ToListAsync(cancellation);
        return new OutageProgress(
        [
            .. from kind in Enum.GetValues<OutageClass>()
               from row in found
               where row.Class == Code.Of(kind)
               select new OutageClassProgress(kind, row.All, row.Told, row.InTime, row.Last is { } last ? Instants.FromMicroseconds(last) : null),
        ],
            outage.TellBy,
            outage.AnnouncedAt is not null);
    }
}
