using System.Collections.Immutable;
using BackOffice.CustomerService.Outages;

namespace BackOffice.CustomerService.Importing;

/// <summary>Takes over from a file which buildings stand behind which valve. A valve of the file is written anew; others stay.</summary>
public sealed class NetworkImport
{
    private static readonly ImmutableArray<string> Required = ["valve", "district", "street", "building"];

    private readonly NetworkMap _network;

    internal NetworkImport(NetworkMap network) => _network = network;

    /// <summary>The columns of a file.</summary>
    public static IEnumerable<string> Columns => Required;

    /// <summary>Takes a file over.</summary>
    public async Task<ImportOutcome> RunAsync(string path, CancellationToken cancellation = default)
    {
        var (valves, problems) = Read(path);
        if (problems.Count > 0)
        {
            return new ImportOutcome(0, [.. problems]);
        }

        await _network.SetValvesAsync(valves, cancellation);
        return new ImportOutcome(valves.Sum(static valve => valve.Count()), []);
    }

    private static (ILookup<string, OutageArea> Valves, List<ImportProblem> Problems) Read(string path)
    {
        var (lines, problems) = (new List<CsvLine>(), new List<ImportProblem>());
        try
        {
            foreach (var line in CsvFile.Read(path, Required, []))
            {
                lines.Add(line);
                if (Required.FirstOrDefault(column => column != "building" && line[column].Length == 0) is { } missing)
                {
                    problems.Add(new ImportProblem(line.Number, $"Expected '{missing}', but it is empty."));
                }

                if (Required.FirstOrDefault(column => line[column].Length > (column == "valve" ? TextLengths.Code : TextLengths.Address)) is { } longest)
                {
                    problems.Add(new ImportProblem(line.Number, $"Expected '{longest}' to be at most {(longest == "valve" ? TextLengths.Code : TextLengths.Address)} characters, but it is longer."));
                }
            }
        }
        catch (ImportException broken)
        {
            problems.Add(new ImportProblem(broken.Line, broken.Message));
        }

        return (lines.ToLookup(static line => line["valve"], static line => new OutageArea(line["district"], line["street"], line["building"]), StringComparer.Ordinal), problems);
    }
}
