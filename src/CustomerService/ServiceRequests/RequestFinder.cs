using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>
/// Finds requests for lists: whom and what the cases are about, and the cases that a text means. However many requests there are, a
/// search reads a range of an index or a bounded number of rows: by the beginning of the number, by the customers whom the text
/// means, and by what stands in the latest requests, where a caller is nobody's customer.
/// </summary>
public sealed class RequestFinder
{
    private const int CustomersAtMost = 50;
    private const int LatestLookedThrough = 1_000;
    private const string NumberBegins = "R-";

    private readonly CustomerServiceDbFactory _databases;
    private readonly CustomerRegister _customers;

    internal RequestFinder(CustomerServiceDbFactory databases, CustomerRegister customers) => (_databases, _customers) = (databases, customers);

    /// <summary>One line each: who, where, what. A number that is none is left out.</summary>
    public async Task<ImmutableDictionary<string, string>> SummariesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.ServiceRequests.Where(row => numbers.Contains(row.Number))
            .Select(row => new { row.Number, row.Name, row.Address, row.Content }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(
            row => row.Number, row => string.Join(" · ", new[] { row.Name, row.Address, row.Content }.Where(static part => part.Length > 0)), StringComparer.Ordinal);
    }

    /// <summary>The numbers of the latest requests that the text means.</summary>
    public async Task<ImmutableArray<string>> SearchAsync(string text, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sought = text.Trim();
        if (sought.Length == 0)
        {
            return [];
        }

        await using var db = _databases.Reader();
        if (sought.StartsWith(NumberBegins, StringComparison.OrdinalIgnoreCase))
        {
            return [.. await ByNumber(db, sought.ToUpperInvariant()).OrderByDescending(row => row.Number).Take(most).Select(row => row.Number).ToListAsync(cancellation)];
        }

        var customers = (await _customers.FindAsync(sought, count: CustomersAtMost, cancellation: cancellation)).Customers.Select(found => found.Customer.Number).ToList();
        var theirs = await db.ServiceRequests.Where(row => customers.Contains(row.CustomerNumber!)).OrderByDescending(row => row.ReceivedAt)
            .Take(most).Select(row => new Found(row.Number, row.ReceivedAt)).ToListAsync(cancellation);
        var latest = await Latest(db, sought).OrderByDescending(row => row.ReceivedAt).Take(most).Select(row => new Found(row.Number, row.ReceivedAt)).ToListAsync(cancellation);
        return [.. theirs.Concat(latest).DistinctBy(found => found.Number).OrderByDescending(found => found.ReceivedAt).Take(most).Select(found => found.Number)];
    }

    // A range stands in an index whatever the database's collation is.
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    private static IQueryable<Storage.Rows.ServiceRequestRow> ByNumber(CustomerServiceDb db, string begins)
    {
        var until = begins + "~";
        return db.ServiceRequests.Where(row => string.Compare(row.Number, begins) >= 0 && string.Compare(row.Number, until) < 0);
    }

    private static IQueryable<Storage.Rows.ServiceRequestRow> Latest(CustomerServiceDb db, string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return db.ServiceRequests.OrderByDescending(row => row.ReceivedAt).Take(LatestLookedThrough)
            .Where(row => row.Name.Contains(text) || row.Address.Contains(text) || row.Content.Contains(text) || (digits.Length > 2 && row.Phone.Contains(digits)));
    }

    private sealed record Found(string Number, long ReceivedAt);
}
