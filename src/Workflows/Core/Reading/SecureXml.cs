using System.Xml;
using System.Xml.Linq;

namespace BackOffice.Workflows.Core.Reading;

/// <summary>Reads XML that somebody else wrote: no document type, no external entities, bounded size and depth.</summary>
internal static class SecureXml
{
    /// <summary>The document, or null and the reason in words.</summary>
    public static XDocument? Read(ReadOnlyMemory<byte> xml, ReadingLimits limits, out string? refusal)
    {
        if (xml.Length > limits.MaxBytes)
        {
            refusal = $"The file has {xml.Length} bytes; at most {limits.MaxBytes} are read.";
            return null;
        }

        try
        {
            refusal = Measure(xml, limits);
            if (refusal is not null)
            {
                return null;
            }

            using var reader = Open(xml, limits);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException exception)
        {
            refusal = $"The file is not well-formed XML: {exception.Message}";
            return null;
        }
    }

    // Measured on the stream before a tree is built: a tree of a million levels would already be the damage.
    private static string? Measure(ReadOnlyMemory<byte> xml, ReadingLimits limits)
    {
        using var reader = Open(xml, limits);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.MaxDepth)
            {
                return $"The file nests deeper than {limits.MaxDepth} levels.";
            }

            if (reader.NodeType == XmlNodeType.Element && ++elements > limits.MaxElements)
            {
                return $"The file has more than {limits.MaxElements} elements.";
            }
        }

        return null;
    }

    private static XmlReader Open(ReadOnlyMemory<byte> xml, ReadingLimits limits) => XmlReader.Create(
        new MemoryStream(xml.ToArray(), writable: false),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MaxBytes,
            CloseInput = true,
        });
}
