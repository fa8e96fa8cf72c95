using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>A BPMN file as it is: every element, attribute, extension and diagram entry is kept and written back.</summary>
public sealed class BpmnDocument
{
    private readonly XDocument _xml;

    internal BpmnDocument(XDocument xml) => _xml = xml;

    internal XElement Root => _xml.Root!;

    /// <summary>The ids of its processes in document order.</summary>
    public ImmutableArray<string> ProcessIds => [.. Processes().Select(process => process.Id())];

    internal IEnumerable<XElement> Processes() => Root.Elements(Bpmn.Model + "process");

    /// <summary>The name of an element, or null where it has none or does not exist.</summary>
    public string? NameOf(string elementId) => Find(elementId)?.Get("name");

    /// <summary>Gives an element another name. False where no element has this id.</summary>
    public bool Rename(string elementId, string name)
    {
        if (Find(elementId) is not { } element)
        {
            return false;
        }

        element.SetAttributeValue("name", name);
        return true;
    }

    /// <summary>The file's bytes, UTF-8, with the white space that it came with.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.Entitize }))
        {
            _xml.Save(writer);
        }

        return stream.ToArray();
    }

    private XElement? Find(string elementId) =>
        Root.Descendants().FirstOrDefault(element => element.Name.Namespace == Bpmn.Model && element.Id() == elementId);
}
