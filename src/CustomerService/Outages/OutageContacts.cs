using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Outages.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Whom somebody goes to because of an outage: visits to customers in special care, meals for kitchens without gas.</summary>
public sealed class OutageContacts
{
    private const int PageAtMost = 200;
    private const int CentsOfAYuan = 100;

    private readonly CustomerServiceDbFactory _databases;
    private readonly TimeProvider _clock;

    internal OutageContacts(CustomerServiceDbFactory databases, TimeProvider clock) => (_databases, _clock) = (databases, clock);

    /// <summary>Some of a round, by number.</summary>
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    public async Task<OutageContactPage> ListAsync(
        string number, int round, ContactKind kind, bool? done = null, string? after = null, int count = 50, CancellationToken cancellation = default)
    {
        var most = Math.Clamp(count, 1, PageAtMost);
        var code = Code.Of(kind);
        await using var db = _databases.Reader();
        var rows = await db.OutageContacts
            .Where(r => r.OutageNumber == number && r.Round == round && r.Kind == code && (done == null || r.IsDone == done) && (after == null || string.Compare(r.CustomerNumber, after) > 0))
            .OrderBy(r => r.CustomerNumber).Take(most + 1)
            .Join(db.Customers, r => r.CustomerNumber, c => c.Number, (r, c) => new
            {
                Row = r,
                c.Name,
                c.District,
                c.Street,
                c.Building,
                c.Room,
                Phone = db.CustomerPhones.Where(p => p.CustomerNumber == c.Number).OrderBy(p => p.Place).Select(p => p.Digits).FirstOrDefault(),
            })
            .OrderBy(found => found.Row.CustomerNumber)
            .ToListAsync(cancellation);
        var page = rows.Take(most).Select(found => new OutageContact(
            found.Row.CustomerNumber,
            found.Name,
            found.Phone is null ? "" : new PhoneNumber(found.Phone).Shown,
            new Address(found.District, found.Street, found.Building, found.Room).Text,
            kind,
            found.Row.IsDone,
            found.Row.Outcome.Length > 0 ? OutageRecords.Kind<ContactOutcome>(number, found.Row.Outcome) : null,
            found.Row.Note,
            found.Row.Amount is { } cents ? cents / (decimal)CentsOfAYuan : null,
            found.Row.SeenBy,
            found.Row.SeenAt is { } at ? Instants.FromMicroseconds(at) : null));
        return new OutageContactPage([.. page], rows.Count > most ? rows[most - 1].Row.CustomerNumber : null);
    }

    /// <summary>How many of a round stand open, and how many there are.</summary>
    public async Task<(int Open, int All)> CountAsync(string number, int round, ContactKind kind, CancellationToken cancellation = default)
    {
        var code = Code.Of(kind);
        await using var db = _databases.Reader();
        var rows = db.OutageContacts.Where(r => r.OutageNumber == number && r.Round == round && r.Kind == code);
        return (await rows.CountAsync(r => !r.IsDone, cancellation), await rows.CountAsync(cancellation));
    }

    /// <summary>Somebody was there. A customer who was not met stays on the list.</summary>
    /// <returns>The rule that was not kept; null where it is written down.</returns>
    public async Task<BrokenRule?> TickAsync(
        Outage outage, ContactKind kind, string customer, ContactOutcome outcome, string note, decimal? amount, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(outage);
        ArgumentNullException.ThrowIfNull(actor);
        if (VisitEndsAsVisitsDo.Judge(kind, outcome, amount) is { } broken)
        {
            return broken;
        }

        var (code, ending, done, at) = (Code.Of(kind), Code.Of(outcome), outcome != ContactOutcome.Absent, _clock.GetUtcNow().ToMicroseconds());
        var text = note.Trim() is { Length: > TextLengths.Address } tooLong ? tooLong[..TextLengths.Address] : note.Trim();
        long? cents = outcome == ContactOutcome.Paid ? (long)(amount!.Value * CentsOfAYuan) : null;
        await _databases.WriteAsync(
            (db, token) => db.OutageContacts.Where(r => r.OutageNumber == outage.Number && r.Round == outage.Round && r.Kind == code && r.CustomerNumber == customer)
                .ExecuteUpdateAsync(
                    row => row.SetProperty(r => r.IsDone, done).SetProperty(r => r.Outcome, ending).SetProperty(r => r.Note, text)
                        .SetProperty(r => r.Amount, cents).SetProperty(r => r.SeenBy, actor.Name).SetProperty(r => r.SeenAt, at),
                    token),
            cancellation);
        return null;
    }

    /// <summary>Everybody of some classes is to be seen to, inside a write that is under way. Who is on the list stays as they are.</summary>
    internal async Task OpenAsync(
        string number, int round, ContactKind kind, IReadOnlyCollection<OutageClass> of, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var db = _databases.On(connection, transaction);
        foreach (var one in of)
        {
            var (code, kindCode, open) = (Code.Of(one), Code.Of(kind), false);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO outage_contacts (outage_number, round, kind, customer_number, is_done, outcome, note)
                SELECT o.outage_number, {round}, {kindCode}, o.customer_number, {open}, '', '' FROM outage_customers o
                WHERE o.outage_number = {number} AND o.class = {code} AND o.is_included = {true}
                  AND NOT EXISTS (SELECT 1 FROM outage_contacts k WHERE k.outage_number = o.outage_number AND k.round = {round} AND k.kind = {kindCode} AND k.customer_number = o.customer_number)
                """,
                cancellation);
        }
    }
}
