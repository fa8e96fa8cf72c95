using System.Text;

namespace BackOffice.Decisions.Dmn.Xml;

/// <summary>
/// An element of the file: its local name without prefix, its attributes without namespace, its text.
/// Elements of foreign vocabularies (diagrams, vendors' extensions) are not kept.
/// </summary>
internal sealed class XmlPart(string name, int line, XmlPart? parent)
{
    private Dictionary<string, string>? attributes;
    private List<XmlPart>? children;
    private StringBuilder? text;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public XmlPart? Parent { get; } = parent;

    /// <summary>The element's own text, CDATA included, without its children's.</summary>
    public string Text => text?.ToString() ?? "";

    public IReadOnlyList<XmlPart> Children => children ?? (IReadOnlyList<XmlPart>)[];

    public string? Id => this["id"];

    public string? this[string attribute] => attributes?.GetValueOrDefault(attribute);

    public void Set(string attribute, string value) => (attributes ??= new(StringComparer.Ordinal))[attribute] = value;

    public void Append(string more) => (text ??= new()).Append(more);

    public void Add(XmlPart child) => (children ??= []).Add(child);

    public XmlPart? Child(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    public IEnumerable<XmlPart> ChildrenNamed(string name) => Children.Where(child => child.Name == name);

    /// <summary>Text of the child element, trimmed; null when there is no such child.</summary>
    public string? ChildText(string name) => Child(name)?.Text.Trim();

    /// <summary>An attribute of this name or, as older files have it, a child element.</summary>
    public string? AttributeOrChild(string name) => Present(this[name]) ?? Present(ChildText(name));

    private static string? Present(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
