using System.Collections.Immutable;
using System.Text;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads <c>clauses.csv</c> by the names of its columns; the id is the first. The words of the catalogue are for people.</summary>
internal static class ClauseCatalogueReader
{
    public static ImmutableArray<Clause> Read(string text)
    {
        var lines = text.Split('\n').Select(line => Cells(line.TrimEnd('\r'))).Where(cells => cells[0].Length > 0).ToList();
        return lines.Count == 0 ? [] : [.. lines.Skip(1).Select(cells => Clause(lines[0], cells))];
    }

    private static Clause Clause(ImmutableArray<string> columns, ImmutableArray<string> cells)
    {
        string Cell(string column) => columns.IndexOf(column) is var index and >= 0 && index < cells.Length ? cells[index] : string.Empty;

        return new Clause(cells[0], Cell("manual"), Cell("section"), Cell("procedure"), Cell("kind"), Cell("summary"));
    }

    // RFC 4180: a cell in quotes may hold commas, and a doubled quote is one. Cells do not span lines in this catalogue.
    private static ImmutableArray<string> Cells(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                quoted = !quoted;
                if (quoted && cell.Length > 0)
                {
                    cell.Append('"');
                }
            }
            else if (character == ',' && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells.ToImmutable();
    }
}
