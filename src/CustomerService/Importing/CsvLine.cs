namespace BackOffice.CustomerService.Importing;

/// <summary>A line of a file by the names of its columns; a column that the file does not have is empty.</summary>
internal sealed record CsvLine(int Number, IReadOnlyDictionary<string, string> Values)
{
    public string this[string column] => Values.GetValueOrDefault(column, "");
}
