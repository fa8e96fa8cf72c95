using System.Xml;
using System.Xml.Linq;

namespace BackOffice.Conformance.Bpmn;

/// <summary>Compares two files as XML information sets: elements, attributes, text, comments and instructions in order; attribute order and prefixes aside.</summary>
internal static class Infoset
{
    public static XDocument Parse(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The first BPMN element inside a process that has an id and a name.</summary>
    public static XElement? FirstNamedElement(XDocument document) => document.Root!
        .Descendants()
        .FirstOrDefault(element => element.Name.NamespaceName.EndsWith("/MODEL", StringComparison.Ordinal)
            && element.Attribute("id") is not null && element.Attribute("name") is not null);

    /// <summary>Null where both are the same; else the first place where they differ.</summary>
    public static string? Difference(XDocument expected, XDocument found) => Nodes(expected.Nodes(), found.Nodes(), "/");

    private static string? Nodes(IEnumerable<XNode> expected, IEnumerable<XNode> found, string path)
    {
        var left = expected.ToList();
        var right = found.ToList();
        if (left.Count != right.Count)
        {
            return $"{path}: expected {left.Count} nodes, found {right.Count}";
        }

        return left.Zip(right, (one, other) => Node(one, other, path)).FirstOrDefault(difference => difference is not null);
    }

    private static string? Node(XNode expected, XNode found, string path) => (expected, found) switch
    {
        (XElement one, XElement other) => Element(one, other, path),
        (XText one, XText other) when Lines(one.Value) == Lines(other.Value) => null,
        (XComment one, XComment other) when Lines(one.Value) == Lines(other.Value) => null,
        (XProcessingInstruction one, XProcessingInstruction other) when one.Target == other.Target && one.Data == other.Data => null,
        _ => $"{path}: expected {expected.NodeType}, found {found.NodeType} or other content",
    };

    private static string? Element(XElement expected, XElement found, string path)
    {
        var here = $"{path}{expected.Name.LocalName}[{expected.Attribute("id")?.Value}]/";
        if (expected.Name != found.Name)
        {
            return $"{here}: expected {expected.Name}, found {found.Name}";
        }

        return Attributes(expected, found, here) ?? Nodes(expected.Nodes(), found.Nodes(), here);
    }

    private static string? Attributes(XElement expected, XElement found, string path)
    {
        var left = Sorted(expected);
        var right = Sorted(found);
        return left.SequenceEqual(right) ? null : $"{path}: expected attributes {string.Join(' ', left)}, found {string.Join(' ', right)}";
    }

    private static List<(string Name, string Value)> Sorted(XElement element) =>
        [.. element.Attributes().Select(attribute => (attribute.Name.ToString(), attribute.Value)).Order()];

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
