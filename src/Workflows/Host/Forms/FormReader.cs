using System.Text.Json;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>Reads form-js schemas (<c>.form</c>). Everything that could not be filled in later is refused here, by component and reason.</summary>
public static class FormReader
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = FormLimits.JsonDepth };

    /// <summary>Reads a schema from its UTF-8 bytes; never throws.</summary>
    public static FormReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > FormLimits.SchemaBytes)
        {
            return Refused($"A form may have {FormLimits.SchemaBytes} bytes; this one has {utf8.Length}.");
        }

        try
        {
            using var document = JsonDocument.Parse(WithoutMark(utf8), Json);
            return Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return Refused($"A form is JSON of at most {FormLimits.JsonDepth} levels; line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1} is not.");
        }
    }

    private static FormReadResult Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Refused($"A form is an object with 'components'; found {JsonWords.Of(root)}.");
        }

        if (root.TryGetProperty("type", out var type) && !type.ValueEquals("default"))
        {
            return Refused($"A form's type is 'default'; found {JsonWords.Of(type)}.");
        }

        if (!root.TryGetProperty("components", out var components) || components.ValueKind != JsonValueKind.Array)
        {
            return Refused("A form needs 'components', a list; there is none.");
        }

        var reading = new SchemaReading(root);
        var read = reading.Components(components, "", 0);
        PathClaims.Check(read, reading.Problems);
        var title = new ComponentSource(reading, root, "", "default", "", 0).Object("properties").Text("title");
        var id = root.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        return reading.Problems.Count == 0 ? new FormReadResult(new FormSchema(id, title, read), []) : new FormReadResult(null, [.. reading.Problems]);
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) =>
        utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;

    private static FormReadResult Refused(string message) => new(null, [new FormProblem("", message)]);
}
