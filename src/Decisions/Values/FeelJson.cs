using System.Buffers;
using System.Text.Json;
using BackOffice.Decisions.Numbers;

namespace BackOffice.Decisions.Values;

/// <summary>
/// Values as payload JSON (UTF-8): plain JSON, numbers as decimal text; dates, times and durations as objects of one key
/// ("@date", "@time", "@dateTime", "@dayTimeDuration", "@yearMonthDuration"). A context whose only key starts with '@' doubles the '@'.
/// </summary>
public static class FeelJson
{
    private const int MaxDepth = 512;

    private static readonly JsonReaderOptions s_reading = new() { MaxDepth = MaxDepth };
    private static readonly JsonWriterOptions s_writing = new()
    {
        MaxDepth = MaxDepth * 2,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The value of a JSON text.</summary>
    /// <exception cref="JsonException">The text is no JSON, or a typed object does not hold what its key says.</exception>
    public static FeelValue Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, s_reading);
        if (!reader.Read())
        {
            throw new JsonException("Expected a JSON value, found nothing.");
        }

        var value = ReadValue(ref reader);
        return reader.Read() ? throw new JsonException("Expected the end after the JSON value.") : value;
    }

    /// <summary>The JSON text of a value.</summary>
    public static byte[] ToBytes(FeelValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the JSON text of a value.</summary>
    /// <exception cref="NotSupportedException">The value holds a function or a range; these cannot be stored.</exception>
    public static void Write(IBufferWriter<byte> to, FeelValue value)
    {
        using var writer = new Utf8JsonWriter(to, s_writing);
        WriteValue(writer, value);
        writer.Flush();
    }

    private static FeelValue ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => FeelNull.Instance,
        JsonTokenType.True => FeelBoolean.True,
        JsonTokenType.False => FeelBoolean.False,
        JsonTokenType.String => FeelString.Of(reader.GetString() ?? ""),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.StartArray => ReadList(ref reader),
        _ => ReadObject(ref reader),
    };

    private static FeelNumber ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var small))
        {
            return FeelNumber.From(small);
        }

        var text = System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
        return Decimal128.TryParse(text, out var number) ? FeelNumber.From(number) : throw new JsonException($"The number {text} is out of range.");
    }

    private static FeelList ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<FeelValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue(ref reader));
        }

        return FeelList.Of([.. items]);
    }

    private static FeelValue ReadObject(ref Utf8JsonReader reader)
    {
        var entries = new List<KeyValuePair<string, FeelValue>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            entries.Add(KeyValuePair.Create(name, ReadValue(ref reader)));
        }

        if (entries.Count != 1 || !entries[0].Key.StartsWith('@'))
        {
            return FeelContext.Of(entries);
        }

        var (key, value) = entries[0];
        return key.StartsWith("@@", StringComparison.Ordinal)
            ? FeelContext.Empty.With(key[1..], value)
            : ReadTyped(key, value is FeelString text ? text.Text : "");
    }

    private static FeelValue ReadTyped(string key, string text)
    {
        FeelValue? value = key switch
        {
            "@date" => TemporalText.ParseDate(text),
            "@time" => TemporalText.ParseTime(text),
            "@dateTime" => TemporalText.ParseDateTime(text),
            "@dayTimeDuration" => DurationText.Parse(text) as FeelDaysTimeDuration,
            "@yearMonthDuration" => DurationText.Parse(text) as FeelYearsMonthsDuration,
            _ => null,
        };
        return value ?? throw new JsonException($"The object with the key '{key}' holds \"{text}\", which that key does not allow.");
    }

    private static void WriteValue(Utf8JsonWriter writer, FeelValue value)
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
            case FeelString text:
                writer.WriteStringValue(text.Text);
                break;
            case FeelList list:
                WriteList(writer, list);
                break;
            case FeelContext context:
                WriteContext(writer, context);
                break;
            default:
                WriteTyped(writer, value);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, FeelList list)
    {
        writer.WriteStartArray();
        foreach (var item in list.Items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteContext(Utf8JsonWriter writer, FeelContext context)
    {
        writer.WriteStartObject();
        var names = context.NameSpan;
        for (var i = 0; i < names.Length; i++)
        {
            writer.WritePropertyName(names.Length == 1 && names[0].StartsWith('@') ? "@" + names[0] : names[i]);
            WriteValue(writer, context.ValueSpan[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteTyped(Utf8JsonWriter writer, FeelValue value)
    {
        var key = value.Kind switch
        {
            FeelKind.Date => "@date",
            FeelKind.Time => "@time",
            FeelKind.DateTime => "@dateTime",
            FeelKind.DaysTimeDuration => "@dayTimeDuration",
            FeelKind.YearsMonthsDuration => "@yearMonthDuration",
            _ => throw new NotSupportedException($"A {value.KindName} cannot be stored as JSON."),
        };
        writer.WriteStartObject();
        writer.WriteString(key, ValueText.Display(value));
        writer.WriteEndObject();
    }
}
