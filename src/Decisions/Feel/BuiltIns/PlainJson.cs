using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>JSON as <c>to json</c> and <c>from json</c> exchange it with the world outside: temporal values are plain texts.</summary>
internal static class PlainJson
{
    private static readonly JsonWriterOptions s_writing = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 2_000,
    };

    internal static bool TryRead(string text, int depth, [NotNullWhen(true)] out FeelValue? value)
    {
        value = null;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Math.Min(depth, 500) });
            value = Read(document.RootElement);
            return value is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal static string Write(FeelValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_writing))
        {
            WriteTo(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static FeelValue? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => FeelNull.Instance,
        JsonValueKind.True => FeelBoolean.True,
        JsonValueKind.False => FeelBoolean.False,
        JsonValueKind.String => FeelString.Of(element.GetString() ?? ""),
        JsonValueKind.Number => Decimal128.TryParse(element.GetRawText(), out var number) ? FeelNumber.Of(number) : null,
        JsonValueKind.Array => FeelList.Of([.. element.EnumerateArray().Select(static item => Read(item) ?? FeelNull.Instance)]),
        _ => FeelContext.Of(element.EnumerateObject().Select(static p => KeyValuePair.Create(p.Name, Read(p.Value) ?? FeelNull.Instance))),
    };

    private static void WriteTo(Utf8JsonWriter writer, FeelValue value)
    {
        switch (value)
        {
            case FeelNull:
                writer.WriteNullValue();
                break;
            case FeelBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case FeelNumber number:
                writer.WriteRawValue(number.Value.ToString(), skipInputValidation: true);
                break;
            case FeelList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    WriteTo(writer, item);
                }

                writer.WriteEndArray();
                break;
            case FeelContext context:
                writer.WriteStartObject();
                foreach (var (name, entry) in context.Entries)
                {
                    writer.WritePropertyName(name);
                    WriteTo(writer, entry);
                }

                writer.WriteEndObject();
                break;
            case FeelDateTime instant:
                writer.WriteStringValue(TemporalText.ToJava(instant));
                break;
            case FeelFunction function:
                writer.WriteStringValue($"function({string.Join(", ", function.Parameters.Select(static p => p.Name))})");
                break;
            default:
                writer.WriteStringValue(ValueText.Display(value));
                break;
        }
    }
}
