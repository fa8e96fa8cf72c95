using System.Text;

namespace BackOffice.Decisions.Dmn.Xml;

/// <summary>
/// An element of the file: its local name without prefix, its attributes without namespace, its text.
/// Elements of foreign vocabularies (diagrams, vendors' extensions) are not kept.
/// </summary>
internal sealed class XmlPart(string name, int line, XmlPart? parent)
{
    private Dictionary<string, string>? _attributes;
    private List<XmlPart>? _children;
    private StringBuilder? _text;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public XmlPart? Parent { get; } = parent;

    /// <summary>The element's own text, CDATA included, without its children's.</summary>
    public string Text => _text?.ToString() ?? "";

    public IReadOnlyList<XmlPart> Children => _children ?? (IReadOnlyList<XmlPart>)[];

    public string? Id => this["id"];

    public string? this[string attribute] => _attributes?.GetValueOrDefault(attribute);

    public void Set(string attribute, string value) => (_attributes ??= new(StringComparer.Ordinal))[attribute] = value;

    public void Append(string more) => (_text ??= new()).Append(more);

    public void Add(XmlPart child) => (_children ??= []).Add(child);

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
