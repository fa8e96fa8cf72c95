using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>The rows of <c>common/commitments.dmn</c> as they stand, for people to look at; what holds is for the decision to say.</summary>
internal static class CommitmentTable
{
    private const string Table = "table-commitments";

    public static ImmutableArray<CommitmentRow> Read(DefinitionFile file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var document = XDocument.Load(reader);
        var table = document.Descendants().FirstOrDefault(element => element.Name.LocalName == "decisionTable" && (string?)element.Attribute("id") == Table);
        if (table is null)
        {
            return [];
        }

        var inputs = table.Elements().Where(element => element.Name.LocalName == "input")
            .Select(input => input.Descendants().First(element => element.Name.LocalName == "text").Value.Trim()).ToList();
        var outputs = table.Elements().Where(element => element.Name.LocalName == "output").Select(output => (string?)output.Attribute("name") ?? "").ToList();
        return [.. table.Elements().Where(element => element.Name.LocalName == "rule").Select(rule => Row(rule, inputs, outputs))];
    }

    private static CommitmentRow Row(XElement rule, List<string> inputs, List<string> outputs)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(cells, inputs, rule, "inputEntry");
        Add(cells, outputs, rule, "outputEntry");
        string? Text(string name) => cells.TryGetValue(name, out var text) && text is not ("" or "null" or "-") ? text.Trim('"') : null;
        return new CommitmentRow(
            Text("topic") ?? "",
            rule.Elements().FirstOrDefault(element => element.Name.LocalName == "description")?.Value.Trim() ?? "",
            Text("customerClass"),
            Text("situation"),
            Text("profile") ?? "",
            Text("urgency") ?? "any",
            Text("value") ?? "",
            Text("duration") is not null,
            Text("kind") ?? "",
            Text("source") ?? "",
            Text("clause") ?? "",
            Text("confirm") == "true");
    }

    private static void Add(Dictionary<string, string> cells, List<string> names, XElement rule, string kind)
    {
        var texts = rule.Elements().Where(element => element.Name.LocalName == kind).Select(entry => entry.Value.Trim()).ToList();
        foreach (var (name, text) in names.Zip(texts))
        {
            cells[name] = text;
        }
    }
}
