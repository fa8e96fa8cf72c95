using System.Globalization;
using System.Security;
using System.Text;

namespace BackOffice.Decisions.Tests.Dmn;

/// <summary>Builds a decision table; rules are written "test, test => output, output" with | between the cells.</summary>
internal sealed class TableBuilder(string hitPolicy, string? aggregation = null)
{
    private readonly StringBuilder columns = new();
    private readonly StringBuilder rules = new();
    private int count;

    public TableBuilder Input(string feel, string? allowed = null, string type = "Any")
    {
        columns.Append(CultureInfo.InvariantCulture, $"""<input><inputExpression typeRef="{type}"><text>{SecurityElement.Escape(feel)}</text></inputExpression>{Values("inputValues", allowed)}</input>""");
        return this;
    }

    public TableBuilder Output(string name = "", string? values = null, string? otherwise = null, string type = "Any")
    {
        var fallback = otherwise is null ? "" : $"<defaultOutputEntry><text>{SecurityElement.Escape(otherwise)}</text></defaultOutputEntry>";
        columns.Append(CultureInfo.InvariantCulture, $"""<output name="{name}" typeRef="{type}">{Values("outputValues", values)}{fallback}</output>""");
        return this;
    }

    public TableBuilder Rule(string row)
    {
        var sides = row.Split("=>");
        rules.Append(CultureInfo.InvariantCulture, $"""<rule id="rule{++count}">{Cells("inputEntry", sides[0])}{Cells("outputEntry", sides[1])}</rule>""");
        return this;
    }

    public override string ToString()
    {
        var aggregate = aggregation is null ? "" : $" aggregation=\"{aggregation}\"";
        return $"""<decisionTable hitPolicy="{hitPolicy}"{aggregate}>{columns}{rules}</decisionTable>""";
    }

    private static string Values(string tag, string? tests) => tests is null ? "" : $"<{tag}><text>{SecurityElement.Escape(tests)}</text></{tag}>";

    private static string Cells(string tag, string side) =>
        string.Concat(side.Split('|').Select(cell => $"<{tag}><text>{SecurityElement.Escape(cell.Trim())}</text></{tag}>"));
}
