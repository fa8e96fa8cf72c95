using System.Text;
using CsvHelper;

namespace BackOffice.CustomerService.Importing;

/// <summary>Reads a CSV file line by line. UTF-8; the first line names the columns, in any order.</summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 64 * 1024,
    };

    /// <summary>The lines of a file.</summary>
    /// <exception cref="ImportException">The file cannot be read as a table of these columns.</exception>
    public static IEnumerable<CsvLine> Read(string path, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        using var text = new StreamReader(path, Strict);
        using var csv = CsvReader.Create(text, Options, leaveOpen: true);
        string[] columns = Columns(csv, required, optional);
        while (Checked(csv, csv.Read))
        {
            yield return new CsvLine((int)csv.LineNumber, Enumerable.Range(0, columns.Length).ToDictionary(
                place => columns[place], place => place < csv.FieldCount ? csv.GetString(place) : "", StringComparer.Ordinal));
        }
    }

    private static string[] Columns(CsvReader csv, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        var expected = $"Expected a first line with the columns {string.Join(", ", required)}{(optional.Count == 0 ? "" : $" and, where they are known, {string.Join(", ", optional)}")}";
        Checked(csv, () =>
        {
            csv.ReadHeader();
            return true;
        });
        string[] columns = [.. csv.Headers.Select(static name => name.Trim().ToLowerInvariant())];
        var problem = columns.Length == 0 ? "the file is empty"
            : required.Except(columns).FirstOrDefault() is { } missing ? $"'{missing}' is missing"
            : columns.FirstOrDefault(name => !required.Contains(name) && !optional.Contains(name)) is { } unknown ? $"found '{unknown}'"
            : columns.GroupBy(static name => name).FirstOrDefault(static same => same.Count() > 1) is { } twice ? $"'{twice.Key}' stands twice"
            : null;
        return problem is null ? columns : throw new ImportException(1, $"{expected}, but {problem}.");
    }

    private static bool Checked(CsvReader csv, Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException broken)
        {
            throw new ImportException((int)broken.LineNumber, "Expected quotes around a whole text with quotes or commas in it, each of its quotes doubled, but a quote stands alone.");
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException((int)csv.LineNumber + 1, "Expected a file in UTF-8, but bytes from here on are not. In a spreadsheet save it as 'CSV UTF-8'.");
        }
    }
}
