using BackOffice.CustomerService.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage;

/// <summary>Numbers that are counted up, one after another and never twice.</summary>
internal static class Counters
{
    /// <summary>The next number, inside a write that is under way.</summary>
    public static async Task<long> NextAsync(CustomerServiceDb db, string name, CancellationToken cancellation)
    {
        // The update locks the row, so that two nodes never read the same number.
        var advanced = await db.Counters.Where(c => c.Name == name).ExecuteUpdateAsync(c => c.SetProperty(r => r.Value, r => r.Value + 1), cancellation);
        if (advanced == 0)
        {
            db.Counters.Add(new CounterRow { Name = name, Value = 1 });
            await db.SaveChangesAsync(cancellation);
        }

        return await db.Counters.AsNoTracking().Where(c => c.Name == name).Select(c => c.Value).SingleAsync(cancellation);
    }
}
