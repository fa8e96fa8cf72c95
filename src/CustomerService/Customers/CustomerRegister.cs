using System.Collections.Immutable;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using BackOffice.CustomerService.Customers.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Customers;

/// <summary>The company's customers: found, registered, changed.</summary>
public sealed class CustomerRegister
{
    private const int PageAtMost = 100;

    private readonly CustomerServiceDbFactory _databases;

    internal CustomerRegister(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>Customers that fit what was typed, by number, a page at a time.</summary>
    /// <param name="typed">Number, telephone number, name or address.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="count">Customers of a page.</param>
    /// <param name="cancellation">Gives up.</param>
    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    public async Task<CustomerPage> FindAsync(string typed, string? after = null, int count = 20, CancellationToken cancellation = default)
    {
        var search = CustomerSearch.Of(typed);
        if (search.IsEmpty)
        {
            return new CustomerPage([], null);
        }

        var most = Math.Clamp(count, 1, PageAtMost);
        await using var db = _databases.Reader();
        var query = Fitting(db, search);
        if (after is not null)
        {
            query = query.Where(c => string.Compare(c.Number, after) > 0);
        }

        var rows = await query.OrderBy(c => c.Number).Take(most + 1).ToListAsync(cancellation);
        var page = rows.Take(most).ToList();
        var found = await WithPhonesAsync(db, page, cancellation);
        return new CustomerPage(found, rows.Count > most ? page[^1].Number : null);
    }

    /// <summary>The customer of a number; null where there is none.</summary>
    public async Task<Customer?> GetAsync(string number, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return await db.Customers.SingleOrDefaultAsync(c => c.Number == number, cancellation) is { } row
            ? row.ToCustomer(await PhonesAsync(db, [number], cancellation))
            : null;
    }

    /// <summary>Registers a customer and returns the number given.</summary>
    public Task<string> RegisterAsync(CustomerEntry entry, CancellationToken cancellation = default) =>
        Counters.WriteAsync(
            _databases,
            async (db, token) =>
            {
                var number = await NextNumberAsync(db, token);
                Add(db, number, entry);
                return number;
            },
            cancellation);

    /// <summary>Changes a customer as it was seen.</summary>
    public async Task<CustomerOutcome> ChangeAsync(string number, int seenRevision, CustomerDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (CustomerRules.Judge(draft) is { IsEmpty: false } broken)
        {
            return new CustomerOutcome.Unacceptable(broken);
        }

        var entry = draft.ToEntry();
        var isSaved = await _databases.WriteAsync(
            async (db, token) =>
            {
                if (await db.Customers.SingleOrDefaultAsync(c => c.Number == number && c.Revision == seenRevision, token) is not { } row)
                {
                    return false;
                }

                row.Take(entry);
                row.Revision++;
                await db.CustomerPhones.Where(p => p.CustomerNumber == number).ExecuteDeleteAsync(token);
                await db.CustomerTerms.Where(t => t.CustomerNumber == number).ExecuteDeleteAsync(token);
                AddIndex(db, number, entry);
                return true;
            },
            cancellation);
        return isSaved ? new CustomerOutcome.Changed() : new CustomerOutcome.Stale();
    }

    /// <summary>The next customer number, taken in a write of its own: a number that is not used in the end leaves a gap and harms nobody.</summary>
    internal Task<string> ReserveNumberAsync(CancellationToken cancellation) => Counters.WriteAsync(_databases, NextNumberAsync, cancellation);

    /// <summary>Registers a customer inside a write that is under way.</summary>
    internal async Task RegisterInAsync(string number, CustomerEntry entry, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var db = _databases.On(connection, transaction);
        Add(db, number, entry);
        await db.SaveChangesAsync(cancellation);
    }

    internal static void Add(CustomerServiceDb db, string number, CustomerEntry entry)
    {
        var row = new CustomerRow { Number = number };
        row.Take(entry);
        db.Customers.Add(row);
        AddIndex(db, number, entry);
    }

    private static async Task<string> NextNumberAsync(CustomerServiceDb db, CancellationToken cancellation) =>
        CustomerNumber.Of(await Counters.NextAsync(db, CustomerNumber.Counter, cancellation));

    /// <summary>The rows by which a customer's numbers are found.</summary>
    internal static IEnumerable<CustomerPhoneRow> PhonesOf(string number, CustomerEntry entry) =>
        entry.Phones.DistinctBy(static p => p.Digits).Select((phone, place) => CustomerPhoneRow.Of(number, phone, place));

    /// <summary>The rows by which a customer's name and address are found.</summary>
    internal static IEnumerable<CustomerTermRow> TermsOf(string number, CustomerEntry entry) =>
        CustomerSearch.TermsOf(entry.Name, entry.Address.Text).Select(term => new CustomerTermRow { Term = term, CustomerNumber = number });

    private static void AddIndex(CustomerServiceDb db, string number, CustomerEntry entry)
    {
        db.CustomerPhones.AddRange(PhonesOf(number, entry));
        db.CustomerTerms.AddRange(TermsOf(number, entry));
    }

    [SuppressMessage("Globalization", "CA1309", Justification = "EF Core translates this overload alone; the database compares.")]
    private static IQueryable<CustomerRow> Fitting(CustomerServiceDb db, CustomerSearch search)
    {
        var query = db.Customers.AsQueryable();
        if (search.Digits.Length > 0)
        {
            // A range of digits stands in an index whatever the database's collation is.
            var (from, until) = (search.Digits, search.Digits + ":");
            var (end, endUntil) = (Reversed(from), Reversed(from) + ":");
            var number = CustomerNumber.Ending(from);
            query = query.Where(c => c.Number == number || db.CustomerPhones.Any(p => p.CustomerNumber == c.Number
                && ((string.Compare(p.Digits, from) >= 0 && string.Compare(p.Digits, until) < 0)
                    || (string.Compare(p.ReversedDigits, end) >= 0 && string.Compare(p.ReversedDigits, endUntil) < 0))));
        }

        foreach (var word in search.Words)
        {
            if (CustomerNumber.Is(word))
            {
                var number = word.ToUpperInvariant();
                query = query.Where(c => c.Number == number);
                continue;
            }

            foreach (var term in CustomerSearch.TermsOf(word))
            {
                query = query.Where(c => db.CustomerTerms.Any(t => t.Term == term && t.CustomerNumber == c.Number));
            }

            if (word.Length > 2)
            {
                query = query.Where(c => c.SearchText.Contains(word));
            }
        }

        return query;
    }

    private static async Task<ImmutableArray<FoundCustomer>> WithPhonesAsync(CustomerServiceDb db, List<CustomerRow> rows, CancellationToken cancellation)
    {
        var numbers = rows.Select(static r => r.Number).ToList();
        var phones = await PhonesAsync(db, numbers, cancellation);
        var open = await db.OpenRequests().Where(r => numbers.Contains(r.CustomerNumber!)).GroupBy(r => r.CustomerNumber!)
            .Select(g => new { Number = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Number, g => g.Count, cancellation);
        return [.. rows.Select(row => new FoundCustomer(row.ToCustomer(phones), open.GetValueOrDefault(row.Number)))];
    }

    private static async Task<ILookup<string, PhoneNumber>> PhonesAsync(CustomerServiceDb db, List<string> numbers, CancellationToken cancellation)
    {
        var rows = await db.CustomerPhones.Where(p => numbers.Contains(p.CustomerNumber)).OrderBy(p => p.Place).ToListAsync(cancellation);
        return rows.ToLookup(static p => p.CustomerNumber, static p => new PhoneNumber(p.Digits), StringComparer.Ordinal);
    }

    private static string Reversed(string digits) => string.Concat(digits.Reverse());
}
