using System.Collections.Immutable;
using System.Globalization;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Customers.Rules;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Importing;

/// <summary>
/// Takes the customers of another system over from a file. The whole file is judged before the first line is written; a line with a number
/// that is known changes that customer, so a file may come again.
/// </summary>
public sealed class CustomerImport
{
    private const int BatchSize = 500;

    private const string InsertPhone = "INSERT INTO customer_phones (digits, customer_number, reversed_digits, place) VALUES (@p1, @p2, @p3, @p4)";
    private const string InsertTerm = "INSERT INTO customer_terms (term, customer_number) VALUES (@p1, @p2)";

    private readonly CustomerServiceDbFactory _databases;

    internal CustomerImport(CustomerServiceDbFactory databases) => _databases = databases;

    /// <summary>The columns of a file.</summary>
    public static IEnumerable<string> Columns => CustomerLines.Required.Concat(CustomerLines.Optional);

    /// <summary>Takes a file over.</summary>
    /// <param name="path">A CSV file in UTF-8.</param>
    /// <param name="progress">Hears how many lines are written.</param>
    /// <param name="cancellation">Gives up between two batches; what is written stays, and the file may come again.</param>
    public async Task<ImportOutcome> RunAsync(string path, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        if (Judge(path) is { IsEmpty: false } problems)
        {
            return new ImportOutcome(0, problems);
        }

        var taken = 0;
        foreach (var batch in Read(path).Select(line => (Number: CustomerLines.NumberOf(line), Entry: CustomerLines.Read(line).ToEntry())).Chunk(BatchSize))
        {
            await Counters.WriteAsync(_databases, (db, rows, token) => WriteAsync(db, rows, batch, token), cancellation);
            taken += batch.Length;
            progress?.Invoke(taken);
        }

        return new ImportOutcome(taken, []);
    }

    private static IEnumerable<CsvLine> Read(string path) => CsvFile.Read(path, CustomerLines.Required, CustomerLines.Optional);

    private static ImmutableArray<ImportProblem> Judge(string path)
    {
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            foreach (var line in Read(path))
            {
                Judge(line, numbers, problems);
            }
        }
        catch (ImportException broken)
        {
            problems.Add(new ImportProblem(broken.Line, broken.Message));
        }

        return problems.ToImmutable();
    }

    private static void Judge(CsvLine line, Dictionary<string, int> numbers, ImmutableArray<ImportProblem>.Builder problems)
    {
        try
        {
            if (CustomerLines.NumberOf(line) is { } number && !numbers.TryAdd(number, line.Number))
            {
                problems.Add(new ImportProblem(line.Number, string.Create(CultureInfo.InvariantCulture, $"Expected each customer once, but {number} stands in line {numbers[number]}, too.")));
            }

            problems.AddRange(CustomerRules.Judge(CustomerLines.Read(line)).Select(rule => new ImportProblem(line.Number, $"{rule.Field}: {rule.English}")));
        }
        catch (ImportException broken)
        {
            problems.Add(new ImportProblem(broken.Line, broken.Message));
        }
    }

    private static async Task<bool> WriteAsync(CustomerServiceDb db, ManyRows rows, (string? Number, CustomerEntry Entry)[] batch, CancellationToken cancellation)
    {
        var numbered = await NumberAsync(db, batch, cancellation);
        var numbers = numbered.ConvertAll(line => line.Number);
        var known = await db.Customers.Where(c => numbers.Contains(c.Number)).ToDictionaryAsync(c => c.Number, cancellation);
        await db.CustomerPhones.Where(p => numbers.Contains(p.CustomerNumber)).ExecuteDeleteAsync(cancellation);
        await db.CustomerTerms.Where(t => numbers.Contains(t.CustomerNumber)).ExecuteDeleteAsync(cancellation);
        foreach (var (number, entry) in numbered)
        {
            if (known.TryGetValue(number, out var row))
            {
                row.Revision++;
            }
            else
            {
                db.Customers.Add(row = new CustomerRow { Number = number });
            }

            row.Take(entry);
        }

        await rows.ExecuteAsync(InsertPhone, [.. numbered.SelectMany(static line => Phones(line.Number, line.Entry))], cancellation);
        await rows.ExecuteAsync(InsertTerm, [.. numbered.SelectMany(static line => Terms(line.Number, line.Entry))], cancellation);
        return true;
    }

    // Numbers that the file gives are passed over by those that the register gives later.
    private static async Task<List<(string Number, CustomerEntry Entry)>> NumberAsync(
        CustomerServiceDb db, (string? Number, CustomerEntry Entry)[] batch, CancellationToken cancellation)
    {
        await Counters.RaiseAsync(db, CustomerNumber.Counter, batch.Select(static line => line.Number).OfType<string>().Select(CustomerNumber.CountOf).DefaultIfEmpty(0).Max(), cancellation);
        var nameless = batch.Count(static line => line.Number is null);
        var next = nameless == 0 ? 0 : await Counters.TakeAsync(db, CustomerNumber.Counter, nameless, cancellation) - nameless + 1;
        return [.. batch.Select(line => (line.Number ?? CustomerNumber.Of(next++), line.Entry))];
    }

    private static IEnumerable<object?[]> Phones(string number, CustomerEntry entry) =>
        CustomerRegister.PhonesOf(number, entry).Select(static phone => new object?[] { phone.Digits, phone.CustomerNumber, phone.ReversedDigits, phone.Place });

    private static IEnumerable<object?[]> Terms(string number, CustomerEntry entry) =>
        CustomerRegister.TermsOf(number, entry).Select(static term => new object?[] { term.Term, term.CustomerNumber });
}
