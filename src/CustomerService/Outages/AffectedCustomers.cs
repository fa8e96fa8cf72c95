using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Whom an outage cuts off: computed from its area by the database, whatever the number, and reviewed by people.</summary>
public sealed class AffectedCustomers
{
    private const int PageAtMost = 200;

    private const string ClassOf =
        "CASE WHEN c.care <> 0 THEN 'special-care' WHEN c.premises = 'hospital' THEN 'hospital' WHEN c.premises = 'school' THEN 'school' "
        + "WHEN c.class = 'resident' THEN 'household' ELSE 'firm' END";

    private const string InArea =
        "SELECT i.number FROM outage_areas a JOIN customers i "
        + "ON i.district = a.district AND (a.street = '' OR i.street = a.street) AND (a.building = '' OR i.building = a.building) "
        + "WHERE a.outage_number = {0} AND a.valve = '' "
        + "UNION SELECT i.number FROM outage_areas a JOIN network_valves v ON v.valve = a.valve JOIN customers i "
        + "ON i.district = v.district AND i.street = v.street AND i.building = v.building "
        + "WHERE a.outage_number = {0} AND a.valve <> ''";

    private readonly CustomerServiceDbFactory _databases;

    internal AffectedCustomers(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>How many, by class.</summary>
    public async Task<OutageCounts> CountAsync(string number, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await CountInAsync(db, number, cancellation);
    }

    /// <summary>Some of them, by number.</summary>
    /// <param name="number">The outage.</param>
    /// <param name="of">Only this class; null for all.</param>
    /// <param name="included">Only who is told, or only who is not; null for both.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="count">Customers of a page.</param>
    /// <param name="cancellation">Gives up.</param>
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    public async Task<AffectedPage> ListAsync(
        string number, OutageClass? of = null, bool? included = null, string? after = null, int count = 50, CancellationToken cancellation = default)
    {
        var most = Math.Clamp(count, 1, PageAtMost);
        var code = of is { } kind ? Code.Of(kind) : null;
        await using var db = _databases.Reader();
        var rows = await db.OutageCustomers
            .Where(r => r.OutageNumber == number && (code == null || r.Class == code) && (included == null || r.IsIncluded == included)
                && (after == null || string.Compare(r.CustomerNumber, after) > 0))
            .OrderBy(r => r.CustomerNumber).Take(most + 1)
            .Join(db.Customers, r => r.CustomerNumber, c => c.Number, (r, c) => new { Row = r, c.Name, c.District, c.Street, c.Building, c.Room })
            .OrderBy(found => found.Row.CustomerNumber)
            .ToListAsync(cancellation);
        var page = rows.Take(most).Select(static found => new AffectedCustomer(
            found.Row.CustomerNumber,
            found.Name,
            new Customers.Address(found.District, found.Street, found.Building, found.Room).Text,
            OutageRecords.Kind<OutageClass>(found.Row.OutageNumber, found.Row.Class),
            found.Row.IsIncluded,
            found.Row.Reason,
            found.Row.DecidedBy));
        return new AffectedPage([.. page], rows.Count > most ? rows[most - 1].Row.CustomerNumber : null);
    }

    /// <summary>
    /// Writes the list down from the area, inside a write that is under way: one statement takes off whom the area no longer holds,
    /// one puts on whom it holds now. What people decided stays.
    /// </summary>
    internal async Task<OutageCounts> ComputeAsync(string number, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var db = _databases.On(connection, transaction);
        await db.Database.ExecuteSqlRawAsync(
            "DELETE FROM outage_customers WHERE outage_number = {0} AND decided_by IS NULL AND customer_number NOT IN (" + InArea + ")", [number], cancellation);
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO outage_customers (outage_number, customer_number, class, is_included, reason) SELECT {0}, c.number, " + ClassOf + ", {1}, '' FROM customers c WHERE c.number IN ("
            + InArea + ") AND NOT EXISTS (SELECT 1 FROM outage_customers o WHERE o.outage_number = {0} AND o.customer_number = c.number)",
            [number, true],
            cancellation);
        return await CountInAsync(db, number, cancellation);
    }

    /// <summary>What a person decided about one customer.</summary>
    /// <returns>False where there is no such customer.</returns>
    internal async Task<bool> DecideAsync(string number, string customer, bool included, string reason, string by, DateTimeOffset now, CancellationToken cancellation) =>
        await _databases.WriteAsync(
            async (db, token) =>
            {
                var at = Workflows.Host.Storage.Instants.ToMicroseconds(now);
                var changed = await db.OutageCustomers.Where(r => r.OutageNumber == number && r.CustomerNumber == customer)
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(r => r.IsIncluded, included).SetProperty(r => r.Reason, reason).SetProperty(r => r.DecidedBy, by).SetProperty(r => r.DecidedAt, at), token);
                return changed > 0 || (included && await AddAsync(db, number, customer, reason, by, at, token));
            },
            cancellation);

    private static async Task<bool> AddAsync(CustomerServiceDb db, string number, string customer, string reason, string by, long at, CancellationToken cancellation) =>
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO outage_customers (outage_number, customer_number, class, is_included, reason, decided_by, decided_at) SELECT {0}, c.number, " + ClassOf
            + ", {1}, {2}, {3}, {4} FROM customers c WHERE c.number = {5}",
            [number, true, reason, by, at, customer],
            cancellation) > 0;

    private static async Task<OutageCounts> CountInAsync(CustomerServiceDb db, string number, CancellationToken cancellation)
    {
        var found = await db.OutageCustomers.Where(r => r.OutageNumber == number).GroupBy(r => new { r.Class, r.IsIncluded })
            .Select(g => new { g.Key.Class, g.Key.IsIncluded, Count = g.Count() }).ToListAsync(cancellation);
        return new OutageCounts(
        [
            .. from kind in Enum.GetValues<OutageClass>()
               let rows = found.Where(row => row.Class == Code.Of(kind)).ToList()
               where rows.Count > 0
               select new OutageClassCount(kind, rows.Where(static row => row.IsIncluded).Sum(static row => row.Count), rows.Where(static row => !row.IsIncluded).Sum(static row => row.Count)),
        ]);
    }
}
