using System.Collections.Immutable;
using BackOffice.CustomerService.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>Finds requests for lists: whom and what the cases are about, and the cases whose request holds a text.</summary>
public sealed class RequestFinder
{
    private readonly CustomerServiceDbFactory _databases;

    internal RequestFinder(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>One line each: who, where, what. A number that is none is left out.</summary>
    public async Task<ImmutableDictionary<string, string>> SummariesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var rows = await db.ServiceRequests.Where(row => numbers.Contains(row.Number))
            .Select(row => new { row.Number, row.Name, row.Address, row.Content }).ToListAsync(cancellation);
        return rows.ToImmutableDictionary(
            row => row.Number, row => string.Join(" · ", new[] { row.Name, row.Address, row.Content }.Where(static part => part.Length > 0)), StringComparer.Ordinal);
    }

    /// <summary>The numbers of the latest requests whose number, name, phone, address or content holds the text.</summary>
    public async Task<ImmutableArray<string>> SearchAsync(string text, int most, CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var found = db.ServiceRequests.Where(row => row.Number.Contains(text) || row.Name.Contains(text) || row.Address.Contains(text) || row.Content.Contains(text)
            || (digits.Length > 2 && row.Phone.Contains(digits)));
        return [.. await found.OrderByDescending(row => row.ReceivedAt).Take(most).Select(row => row.Number).ToListAsync(cancellation)];
    }
}
