using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads the rows of the decision table <c>commitment-rows</c>, for coverage and traceability: evaluating is the decision's own matter.</summary>
internal static class CommitmentRowsReader
{
    public const string Table = "commitment-rows";

    /// <summary>The rows; none where the file holds no such table or is no XML, which its own reader reports.</summary>
    public static ImmutableArray<CommitmentRow> Read(DefinitionFile file)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes.ToArray());
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var table = XDocument.Load(reader).Descendants().FirstOrDefault(element => element.Name.LocalName == "decision" && (string?)element.Attribute("id") == Table);
            return table is null ? [] : [.. Named(table, "rule").Select(rule => Row(rule, Columns(table), file.Path))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static ImmutableArray<string> Columns(XElement table) =>
    [
        .. Named(table, "inputExpression").Select(Text),
        .. Named(table, "output").Select(output => (string?)output.Attribute("name") ?? string.Empty),
    ];

    private static CommitmentRow Row(XElement rule, ImmutableArray<string> columns, string file)
    {
        var cells = rule.Elements().Where(element => element.Name.LocalName is "inputEntry" or "outputEntry").Select(Text).ToList();
        string Cell(string column) => columns.IndexOf(column) is var index and >= 0 && index < cells.Count ? cells[index].Trim('"') : string.Empty;

        return new CommitmentRow(
            (string?)rule.Attribute("id") ?? string.Empty,
            Cell("topic"),
            Cell("customerClass").Replace("\"", string.Empty, StringComparison.Ordinal),
            Cell("situation"),
            Cell("profile"),
            Cell("urgency"),
            Cell("figure") is "null" or "" ? null : Cell("figure"),
            Cell("kind"),
            Cell("clause"),
            Cell("confirm") == "true",
            Cell("row"),
            file);
    }

    private static IEnumerable<XElement> Named(XElement below, string name) => below.Descendants().Where(element => element.Name.LocalName == name);

    private static string Text(XElement element) => element.Value.Trim();
}
