using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage;

/// <summary>Numbers that are counted up, one after another and never twice.</summary>
internal static class Counters
{
    /// <summary>A write that takes numbers. Where two begin the same count together one of them is refused; by then the count stands, and it writes again.</summary>
    public static async Task<T> WriteAsync<T>(CustomerServiceDbFactory databases, Func<CustomerServiceDb, CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            return await databases.WriteAsync(write, cancellation);
        }
        catch (StorageException refused) when (refused.Failure == StorageFailure.Conflict)
        {
            return await databases.WriteAsync(write, cancellation);
        }
    }

    /// <summary>The same with plain statements for many rows.</summary>
    public static async Task<T> WriteAsync<T>(CustomerServiceDbFactory databases, Func<CustomerServiceDb, ManyRows, CancellationToken, Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            return await databases.WriteAsync(write, cancellation);
        }
        catch (StorageException refused) when (refused.Failure == StorageFailure.Conflict)
        {
            return await databases.WriteAsync(write, cancellation);
        }
    }

    /// <summary>The next number, inside a write that is under way.</summary>
    public static Task<long> NextAsync(CustomerServiceDb db, string name, CancellationToken cancellation) => TakeAsync(db, name, 1, cancellation);

    /// <summary>Takes so many numbers and returns the last of them, inside a write that is under way.</summary>
    public static async Task<long> TakeAsync(CustomerServiceDb db, string name, int count, CancellationToken cancellation)
    {
        // The update locks the row, so that two nodes never read the same number.
        var advanced = await db.Counters.Where(c => c.Name == name).ExecuteUpdateAsync(c => c.SetProperty(r => r.Value, r => r.Value + count), cancellation);
        if (advanced == 0)
        {
            db.Counters.Add(new CounterRow { Name = name, Value = count });
            await db.SaveChangesAsync(cancellation);
        }

        return await db.Counters.AsNoTracking().Where(c => c.Name == name).Select(c => c.Value).SingleAsync(cancellation);
    }

    /// <summary>Counts on from a number that came from elsewhere, inside a write that is under way.</summary>
    public static async Task RaiseAsync(CustomerServiceDb db, string name, long atLeast, CancellationToken cancellation)
    {
        var count = await db.Counters.AsNoTracking().Where(c => c.Name == name).Select(c => c.Value).SingleOrDefaultAsync(cancellation);
        if (count < atLeast)
        {
            await TakeAsync(db, name, (int)(atLeast - count), cancellation);
        }
    }
}
