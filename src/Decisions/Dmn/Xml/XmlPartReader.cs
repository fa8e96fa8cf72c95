using System.Globalization;
using System.Text;
using System.Xml;

namespace BackOffice.Decisions.Dmn.Xml;

/// <summary>
/// Reads bytes into <see cref="XmlPart"/>s: no document type, no external entity, bounded in bytes, depth and number of elements.
/// </summary>
internal static class XmlPartReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = XmlLimits.Bytes,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
        CloseInput = true,
    };

    /// <summary>The root element, or null and the reason.</summary>
    public static XmlPart? Read(ReadOnlyMemory<byte> xml, out DmnProblem? problem)
    {
        if (xml.Length > XmlLimits.Bytes)
        {
            problem = Problem(0, $"The file has {xml.Length} bytes; at most {XmlLimits.Bytes} are read.");
            return null;
        }

        var line = 0;
        try
        {
            using var stream = new MemoryStream(xml.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Settings);
            var root = ReadTree(reader, ref line, out problem);
            return root;
        }
        catch (XmlException exception)
        {
            problem = Problem(exception.LineNumber, $"This is not well-formed XML: {exception.Message}");
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            problem = Problem(line, $"The text is not in the encoding that the file declares: {exception.Message}");
            return null;
        }
    }

    private static XmlPart? ReadTree(XmlReader reader, ref int line, out DmnProblem? problem)
    {
        var position = (IXmlLineInfo)reader;
        XmlPart? root = null;
        XmlPart? current = null;
        var count = 0;
        problem = null;
        while (reader.Read())
        {
            line = position.LineNumber;
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !DmnNamespaces.IsModel(reader.NamespaceURI):
                    if (root is null)
                    {
                        problem = Problem(line, WrongRoot(reader));
                        return null;
                    }

                    SkipForeign(reader, ref count);
                    break;
                case XmlNodeType.Element:
                    var part = ReadElement(reader, line, current);
                    root ??= part;
                    current?.Add(part);
                    current = reader.IsEmptyElement ? current : part;
                    count++;
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when current is not null:
                    current.Append(reader.Value);
                    break;
            }

            if (TooMuch(reader.Depth, count) is { } reason)
            {
                problem = Problem(line, reason);
                return null;
            }
        }

        problem = root is null ? Problem(0, "The file holds no element.") : null;
        return root;
    }

    private static string? TooMuch(int depth, int count) =>
        depth > XmlLimits.Depth ? string.Create(CultureInfo.InvariantCulture, $"Elements are nested deeper than {XmlLimits.Depth} levels.")
        : count > XmlLimits.Elements ? string.Create(CultureInfo.InvariantCulture, $"There are more than {XmlLimits.Elements} elements.")
        : null;

    private static XmlPart ReadElement(XmlReader reader, int line, XmlPart? parent)
    {
        var part = new XmlPart(reader.LocalName, line, parent);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0)
            {
                part.Set(reader.LocalName, reader.Value);
            }
            else if (reader.Prefix == "xmlns")
            {
                part.Set("xmlns:" + reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
        return part;
    }

    /// <summary>Diagrams and vendors' extensions are stepped over, yet count against the limits.</summary>
    private static void SkipForeign(XmlReader reader, ref int count)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            count += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (TooMuch(reader.Depth, count) is not null)
            {
                return;
            }
        }
    }

    private static string WrongRoot(XmlReader reader) =>
        $"The root element is '{reader.LocalName}' of the namespace '{reader.NamespaceURI}'; expected 'definitions' of {DmnNamespaces.Supported}.";

    private static DmnProblem Problem(int line, string message) => new(null, "definitions", message) { Line = line };
}
