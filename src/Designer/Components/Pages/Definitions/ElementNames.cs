using System.Xml;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>The names of a diagram's elements by id, so that a finding names what a person sees.</summary>
internal static class ElementNames
{
    public static IReadOnlyDictionary<string, string> Of(string xml)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("id") is { } id && reader.GetAttribute("name") is { Length: > 0 } name)
                {
                    names[id] = name.ReplaceLineEndings(" ");
                }
            }
        }
        catch (XmlException)
        {
            // What cannot be read has no names; the check says what is wrong with it.
        }

        return names;
    }
}
