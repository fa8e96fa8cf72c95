using System.Text;
using System.Xml.Linq;

namespace BackOffice.Conformance.BpmnFuzzing;

/// <summary>Changes a definition at random, as bad exports, careless hands and attackers do.</summary>
internal sealed class BpmnMutator(Random random)
{
    private const int DeepNesting = 3_000;

    private static readonly string[] s_values =
    [
        "", " ", "=", "=1", "=true", "=null", "=[1,2,3]", "=n > 1", "=for i in 1..1000000 return i", "=(((", "R/PT0S", "R99999999/PT1S", "PT0S", "PT-1S", "P999999999Y", "0 0 0 * * *",
        "* * * * * *", "-1", "0", "2147483648", "1e400", "NaN", "true", "false", "Parallel", "Sequential", "&#x1F40E;", "\u0000".Replace('\0', 'x'), "a\tb", "../../etc/passwd",
    ];

    /// <summary>The mutant's bytes, and which kind of change made it.</summary>
    public (byte[] Xml, string Kind) Mutate(byte[] xml, IReadOnlyList<XElement> donors)
    {
        switch (random.Next(12))
        {
            case 0: return (Bytes(xml), "random bytes");
            case 1: return (Cut(xml), "cut off");
            case 2: return (Entities(xml), "entities");
            case 3 when random.Next(20) == 0: return (Nested(), "deep nesting");
            default: return Elements(xml, donors);
        }
    }

    private (byte[] Xml, string Kind) Elements(byte[] xml, IReadOnlyList<XElement> donors)
    {
        var definitions = XElement.Load(new MemoryStream(xml));
        var all = definitions.Descendants().Where(element => element.Name.LocalName is not ("BPMNDiagram" or "BPMNPlane" or "BPMNShape" or "BPMNEdge" or "Bounds" or "waypoint")).ToList();
        var kinds = new List<string>();
        for (var changes = random.Next(1, 4); changes > 0 && all.Count > 1; changes--)
        {
            kinds.Add(Change(all[random.Next(all.Count)], all, donors));
            all = [.. all.Where(element => element == definitions || element.Parent is not null)];
        }

        return (Encoding.UTF8.GetBytes(definitions.ToString(SaveOptions.DisableFormatting)), string.Join(" + ", kinds));
    }

    private string Change(XElement element, List<XElement> all, IReadOnlyList<XElement> donors)
    {
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        var other = all[random.Next(all.Count)];
        switch (random.Next(11))
        {
            case 0: element.Remove(); return "deleted";
            case 1: other.AddAfterSelf(new XElement(element)); return "doubled";
            case 2: other.Add(new XElement(element)); return "put inside";
            case 3: element.Name = element.Name.Namespace + other.Name.LocalName; return "renamed";
            case 4 when attributes.Count > 0: attributes[random.Next(attributes.Count)].Remove(); return "attribute deleted";
            case 5 when attributes.Count > 0: attributes[random.Next(attributes.Count)].Value = s_values[random.Next(s_values.Length)]; return "attribute changed";
            case 6 when element.Attribute("id") is { } id && other.Attribute("id") is { } taken: id.Value = taken.Value; return "id clash";
            case 7 when Reference(element) is { } reference && other.Attribute("id") is { } target: reference.Value = target.Value; return "reference turned";
            case 8 when !element.HasElements: element.Value = s_values[random.Next(s_values.Length)]; return "text changed";
            case 9: other.Add(new XElement(donors[random.Next(donors.Count)])); return "grafted";
            default: element.SetAttributeValue(s_names[random.Next(s_names.Length)], s_values[random.Next(s_values.Length)]); return "attribute added";
        }
    }

    private static readonly string[] s_names =
    [
        "triggeredByEvent", "isInterrupting", "cancelActivity", "attachedToRef", "default", "isForCompensation", "startQuantity", "completionQuantity", "instantiate", "eventGatewayType",
        "parallelMultiple", "isExecutable", "sourceRef", "targetRef", "ordering", "behavior", "testBefore", "loopMaximum", "isSequential", "id",
    ];

    private static XAttribute? Reference(XElement element) =>
        element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.EndsWith("Ref", StringComparison.Ordinal) || attribute.Name.LocalName == "default");

    private byte[] Bytes(byte[] xml)
    {
        var mutant = xml.ToArray();
        for (var changes = random.Next(1, 20); changes > 0; changes--)
        {
            mutant[random.Next(mutant.Length)] = (byte)random.Next(256);
        }

        return mutant;
    }

    private byte[] Cut(byte[] xml)
    {
        var start = random.Next(2) == 0 ? 0 : random.Next(xml.Length);
        return xml[start..random.Next(start, xml.Length)];
    }

    private byte[] Entities(byte[] xml)
    {
        var text = Encoding.UTF8.GetString(xml);
        var root = text.IndexOf('<', text.StartsWith("<?", StringComparison.Ordinal) ? 2 : 0);
        var doctype = random.Next(3) switch
        {
            0 => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
            1 => "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/hostname\">]>",
            _ => "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        };
        return Encoding.UTF8.GetBytes(text.Insert(Math.Max(root, 0), doctype).Replace("name=\"", "name=\"&d;", StringComparison.Ordinal));
    }

    private byte[] Nested()
    {
        var depth = random.Next(1, DeepNesting);
        var text = new StringBuilder("<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\"><bpmn:process id=\"p\" isExecutable=\"true\">");
        for (var level = 0; level < depth; level++)
        {
            text.Append("<bpmn:subProcess id=\"s").Append(level).Append("\">");
        }

        for (var level = 0; level < depth; level++)
        {
            text.Append("</bpmn:subProcess>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</bpmn:process></bpmn:definitions>").ToString());
    }
}
