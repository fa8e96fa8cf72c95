using System.Data.Common;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Outages;

/// <summary>Reads outages one at a time and changes them inside a write that is under way.</summary>
internal sealed class OutageBook(CustomerServiceDbFactory databases)
{
    public async Task<Outage?> FindAsync(string number, CancellationToken cancellation)
    {
        await using var db = databases.Reader();
        return await db.Outages.SingleOrDefaultAsync(r => r.Number == number, cancellation) is { } row
            ? OutageRecords.Of(row, await db.OutageAreas.Where(a => a.OutageNumber == number).ToListAsync(cancellation))
            : null;
    }

    public async Task<Outage> GetAsync(string number, CancellationToken cancellation) =>
        await FindAsync(number, cancellation) ?? throw new InvalidOperationException($"There is no outage '{number}'.");

    public static void Add(CustomerServiceDb db, string number, OutagePlan plan, string by, long now)
    {
        var row = new OutageRow
        {
            Number = number,
            Kind = "",
            Reason = "",

            // A fault has taken the gas away already.
            State = Code.Of(plan.Kind == OutageKind.Fault ? OutageState.Released : OutageState.Planned),
            PlannedBy = by,
            PlannedAt = now,
            ReleasedAt = plan.Kind == OutageKind.Fault ? now : null,
        };
        row.Take(plan);
        db.Outages.Add(row);
        AddAreas(db, number, plan);
    }

    public static void AddAreas(CustomerServiceDb db, string number, OutagePlan plan) =>
        db.OutageAreas.AddRange(plan.Areas.Distinct().Select((area, place) => OutageAreaRow.Of(number, area, place)));

    /// <summary>Changes an outage's row.</summary>
    public async Task ChangeAsync(string number, Action<OutageRow> change, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var db = databases.On(connection, transaction);
        change(await db.Outages.SingleAsync(r => r.Number == number, cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
