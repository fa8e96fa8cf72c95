using System.Xml.Linq;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>The namespaces of a BPMN 2.0 file with the Zeebe vocabulary.</summary>
internal static class Bpmn
{
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";

    /// <summary>The last part of a qualified name: references are QNames, and their prefix says nothing inside one file.</summary>
    public static string LocalReference(string reference)
    {
        var trimmed = reference.Trim();
        return trimmed[(trimmed.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The extension element of this name directly under <c>extensionElements</c>, or null.</summary>
    public static XElement? Extension(this XElement element, string name) =>
        element.Element(Model + "extensionElements")?.Element(Zeebe + name);

    public static string? Get(this XElement element, string name) => element.Attribute(name)?.Value;

    public static bool Flag(this XElement element, string name, bool fallback) =>
        element.Attribute(name) is { } attribute ? attribute.Value.Trim() is "true" or "1" : fallback;

    public static string Id(this XElement element) => element.Attribute("id")?.Value ?? string.Empty;
}
