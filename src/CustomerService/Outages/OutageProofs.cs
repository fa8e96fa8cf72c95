using System.Collections.Immutable;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Puts together what proves that everybody was told: figures for all, and line by line only who was not reached at once.</summary>
public sealed class OutageProofs
{
    /// <summary>More lines than that are no proof that anybody reads.</summary>
    private const int LinesAtMost = 5_000;

    private readonly CustomerServiceDbFactory _databases;
    private readonly OutageBook _book;
    private readonly OutageBoard _board;
    private readonly AffectedCustomers _customers;

    internal OutageProofs(CustomerServiceDbFactory databases, OutageBook book, OutageBoard board, AffectedCustomers customers)
    {
        (_databases, _book, _board, _customers) = (databases, book, board, customers);
    }

    /// <summary>The proof of the present round; null where there is no such outage.</summary>
    public async Task<OutageProof?> ReadAsync(string number, CancellationToken cancellation = default)
    {
        if (await _book.FindAsync(number, cancellation) is not { } outage)
        {
            return null;
        }

        await using var db = _databases.Reader();
        var cause = outage.Cause;
        var rows = db.Notices.Where(n => db.NoticeOrders.Any(o => o.OrderKey == n.OrderKey && o.Cause == cause));
        var ways = await rows.GroupBy(n => new { n.Channel, n.State })
            .Select(g => new { g.Key.Channel, g.Key.State, Count = g.Count(), First = g.Min(n => n.SentAt > 0 ? n.SentAt : n.SettledAt), Last = g.Max(n => n.SentAt > 0 ? n.SentAt : n.SettledAt) })
            .ToListAsync(cancellation);
        var (lines, all) = await ExceptionsAsync(db, outage, rows, cancellation);
        return new OutageProof(
            outage,
            await _customers.CountAsync(number, cancellation),
            await _board.ProgressAsync(outage, cancellation),
            [.. ways.OrderBy(static way => way.Channel).ThenBy(static way => way.State).Select(static way => new OutageProofWay(way.Channel, way.State, way.Count, Instant(way.First), Instant(way.Last)))],
            lines,
            (await _customers.ListAsync(number, included: false, count: 200, cancellation: cancellation)).Customers,
            all - lines.Length);
    }

    private static async Task<(ImmutableArray<OutageProofLine> Lines, int All)> ExceptionsAsync(CustomerServiceDb db, Outage outage, IQueryable<NoticeRow> rows, CancellationToken cancellation)
    {
        var (number, round) = (outage.Number, outage.Round);
        var customers = rows.Where(n => n.CustomerNumber != null && (n.FollowsKey != 0 || n.State == NoticeState.Failed || n.Channel == NoticeChannel.Phone || n.Channel == NoticeChannel.Door)).Select(n => n.CustomerNumber!)
            .Union(db.OutageContacts.Where(v => v.OutageNumber == number && v.Round == round && v.Kind == "visit").Select(v => v.CustomerNumber));
        var all = await customers.CountAsync(cancellation);
        var chosen = customers.OrderBy(static customer => customer).Take(LinesAtMost);
        var people = await db.Customers.Where(c => chosen.Contains(c.Number)).OrderBy(c => c.Number).ToListAsync(cancellation);
        var notices = (await rows.Where(n => n.CustomerNumber != null && chosen.Contains(n.CustomerNumber)).OrderBy(n => n.NoticeKey).ToListAsync(cancellation)).ToLookup(static n => n.CustomerNumber!, StringComparer.Ordinal);
        var visits = (await db.OutageContacts.Where(v => v.OutageNumber == number && v.Round == round && v.Kind == "visit" && chosen.Contains(v.CustomerNumber)).ToListAsync(cancellation))
            .ToLookup(static v => v.CustomerNumber, StringComparer.Ordinal);
        return ([.. people.Select(person => Line(person, [.. notices[person.Number]], [.. visits[person.Number]]))], all);
    }

    private static OutageProofLine Line(CustomerRow person, ImmutableArray<NoticeRow> notices, ImmutableArray<OutageContactRow> visits) => new(
        person.Number,
        person.Name,
        new Address(person.District, person.Street, person.Building, person.Room).Text,
        notices.Where(static n => n.State == NoticeState.Failed).Select(static n => n.Reason).FirstOrDefault(static reason => !string.IsNullOrEmpty(reason)) ?? "",
        [.. notices.Select(Deed), .. visits.Select(Deed)]);

    private static OutageProofDeed Deed(NoticeRow notice)
    {
        var photo = PhotoNote.DigestIn(notice.Answer);
        return new OutageProofDeed(
            Code.Of(notice.Channel), Code.Of(notice.State), notice.SettledBy, Instant(notice.SettledAt > 0 ? notice.SettledAt : notice.SentAt), photo is null ? notice.Answer ?? "" : "", photo);
    }

    private static OutageProofDeed Deed(OutageContactRow visit) =>
        new("visit", visit.Outcome.Length > 0 ? visit.Outcome : "queued", visit.SeenBy, visit.SeenAt is { } at ? Instants.FromMicroseconds(at) : null, visit.Note, null);

    private static DateTimeOffset? Instant(long microseconds) => microseconds > 0 ? Instants.FromMicroseconds(microseconds) : null;
}
