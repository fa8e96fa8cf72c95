using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>Reads the diagram interchange of a BPMN file: what stands where, page by page.</summary>
internal sealed class DrawingReader
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Di = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace Dc = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace Dd = "http://www.omg.org/spec/DD/20100524/DI";

    private readonly XElement _root;
    private readonly Dictionary<string, XElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _lanes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pools = new(StringComparer.Ordinal);

    private DrawingReader(XElement root)
    {
        _root = root;
        foreach (var element in root.Descendants().Where(element => element.Name.Namespace == Model && element.Attribute("id") is not null))
        {
            _elements[Id(element)] = element;
        }

        foreach (var node in root.Descendants(Model + "flowNodeRef"))
        {
            _lanes[node.Value.Trim()] = Id(node.Parent!);
        }

        foreach (var pool in root.Descendants(Model + "participant").Where(pool => pool.Attribute("processRef") is not null))
        {
            _pools[Local(pool.Attribute("processRef")!.Value)] = Id(pool);
        }
    }

    /// <summary>The pages of a file that is known to be a BPMN file.</summary>
    public static ImmutableArray<DrawingPage> Read(DefinitionFile file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray(), writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return new DrawingReader(XDocument.Load(reader).Root!).Pages();
    }

    private ImmutableArray<DrawingPage> Pages()
    {
        var planes = _root.Descendants(Di + "BPMNPlane").ToArray();
        var drawn = planes.SelectMany(plane => plane.Elements()).Select(Drawn).ToHashSet(StringComparer.Ordinal);
        var undrawn = _elements.Values.Where(element => BelongsOntoAPage(element) && !drawn.Contains(Id(element))).Select(Id).ToImmutableArray();
        var pages = planes.Select(Page).ToImmutableArray();
        return pages.IsEmpty ? [new DrawingPage(Id(_root.Element(Model + "process") ?? _root), [], [], undrawn)] : pages.SetItem(0, pages[0] with { Undrawn = undrawn });
    }

    private DrawingPage Page(XElement plane) => new(
        Drawn(plane),
        [.. plane.Elements(Di + "BPMNShape").Where(shape => _elements.ContainsKey(Drawn(shape))).Select(shape => Shape(shape, plane))],
        [.. plane.Elements(Di + "BPMNEdge").Where(edge => _elements.ContainsKey(Drawn(edge))).Select(Line)],
        []);

    private DrawnShape Shape(XElement shape, XElement plane)
    {
        var element = _elements[Drawn(shape)];
        var type = element.Name.LocalName;
        var opened = type is "subProcess" or "transaction" or "adHocSubProcess" && shape.Attribute("isExpanded")?.Value == "true";
        return new(
            Id(element),
            type,
            Names(element),
            BoundsOf(shape) ?? default,
            shape.Element(Di + "BPMNLabel") is { } label ? BoundsOf(label) : null,
            type == "boundaryEvent" ? element.Attribute("attachedToRef") is { } host ? Local(host.Value) : null : null,
            ParentOf(element, plane),
            opened || type is "participant" or "lane");
    }

    private static DrawnLine Line(XElement edge, XElement element) => new(
        Id(element),
        element.Name.LocalName,
        Names(element),
        Local(element.Attribute("sourceRef")?.Value ?? string.Empty),
        Local(element.Attribute("targetRef")?.Value ?? string.Empty),
        [.. edge.Elements(Dd + "waypoint").Select(point => new Point(Number(point, "x"), Number(point, "y")))],
        edge.Element(Di + "BPMNLabel") is { } label ? BoundsOf(label) : null);

    private DrawnLine Line(XElement edge) => Line(edge, _elements[Drawn(edge)]);

    // What the page shows of the element's surroundings: on the page of a collapsed subprocess there are none.
    private string? ParentOf(XElement element, XElement plane)
    {
        var parent = element.Name == Model + "lane" ? element.Ancestors(Model + "lane").FirstOrDefault() ?? element.Ancestors(Model + "process").First() : element.Parent!;
        var id = _lanes.GetValueOrDefault(Id(element)) ?? Id(parent);
        return id == Drawn(plane) ? null : _pools.GetValueOrDefault(id, id);
    }

    private static bool BelongsOntoAPage(XElement element) =>
        element.Name.LocalName is "sequenceFlow" or "messageFlow" or "participant" or "lane" or "textAnnotation" or "subProcess" or "transaction" or "adHocSubProcess" or "callActivity"
        || element.Name.LocalName.EndsWith("Task", StringComparison.Ordinal) || element.Name.LocalName == "task"
        || element.Name.LocalName.EndsWith("Gateway", StringComparison.Ordinal)
        || (element.Name.LocalName.EndsWith("Event", StringComparison.Ordinal) && element.Name.LocalName is not "event");

    private static ImmutableArray<string> Names(XElement element)
    {
        var english = element.Element(Model + "extensionElements")?.Descendants().FirstOrDefault(property => property.Attribute("name")?.Value == "name:en")?.Attribute("value")?.Value;
        return [.. new[] { element.Attribute("name")?.Value, english }.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static Bounds? BoundsOf(XElement part) =>
        part.Element(Dc + "Bounds") is { } bounds ? new(Number(bounds, "x"), Number(bounds, "y"), Number(bounds, "width"), Number(bounds, "height")) : null;

    private static double Number(XElement element, string name) =>
        double.TryParse(element.Attribute(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private static string Id(XElement element) => element.Attribute("id")?.Value ?? string.Empty;

    private static string Drawn(XElement part) => Local(part.Attribute("bpmnElement")?.Value ?? string.Empty);

    private static string Local(string reference) => reference[(reference.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
}
