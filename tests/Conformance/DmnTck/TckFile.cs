using System.Xml;
using System.Xml.Linq;

namespace BackOffice.Conformance.DmnTck;

/// <summary>A test file of the kit: the model it speaks of and its cases.</summary>
internal sealed record TckFile(string ModelName, IReadOnlyList<TckCase> Cases)
{
    public static TckFile Load(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        return new(
            Named(root, "modelName").FirstOrDefault()?.Value.Trim() ?? "",
            [.. Named(root, "testCase").Select(ReadCase)]);
    }

    public static IEnumerable<XElement> Named(XElement parent, string name) =>
        parent.Elements().Where(element => element.Name.LocalName == name);

    private static TckCase ReadCase(XElement element) => new(
        (string?)element.Attribute("id") ?? "",
        (string?)element.Attribute("invocableName"),
        [.. Named(element, "inputNode").Select(input => new TckInput((string)input.Attribute("name")!, (string?)input.Attribute("namespace"), input))],
        [.. Named(element, "resultNode").Select(ReadExpectation)]);

    private static TckExpectation ReadExpectation(XElement element) => new(
        (string)element.Attribute("name")!,
        (bool?)element.Attribute("errorResult") ?? false,
        Named(element, "expected").FirstOrDefault());
}
