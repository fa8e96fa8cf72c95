using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackOffice.Workflows.Core.Events;

/// <summary>Writes events as JSON arrays by position. What is empty or zero is null, and trailing nulls are left out: the journal stays small.</summary>
internal sealed class EventWriter(Utf8JsonWriter json)
{
    /// <summary>What is written is read by this program, never embedded in a page; Chinese stays three bytes a character.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private int _nulls;

    public void BeginAll() => json.WriteStartArray();

    public void EndAll()
    {
        json.WriteEndArray();
        json.Flush();
    }

    public void Event(string code, ProcessEvent happened)
    {
        json.WriteStartArray();
        json.WriteStringValue(code);
        happened.Write(this);
        json.WriteEndArray();
        _nulls = 0;
    }

    public EventWriter Key(long value)
    {
        if (value == 0)
        {
            _nulls++;
        }
        else
        {
            Open().WriteNumberValue(value);
        }

        return this;
    }

    public EventWriter Number(int value) => Key(value);

    public EventWriter Flag(bool value) => Key(value ? 1 : 0);

    public EventWriter Time(Instant value) => Key(value.Microseconds);

    public EventWriter Time(Instant? value) => Key(value?.Microseconds ?? 0);

    public EventWriter Span(TimeSpan value) => Key(value.Ticks);

    public EventWriter Text(string? value)
    {
        if (value is null)
        {
            _nulls++;
        }
        else
        {
            Open().WriteStringValue(value);
        }

        return this;
    }

    public EventWriter Texts(ImmutableArray<string> values)
    {
        if (values.IsDefaultOrEmpty)
        {
            _nulls++;
            return this;
        }

        Open().WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        return this;
    }

    public EventWriter Pairs(ImmutableArray<KeyValuePair<string, string>> values)
    {
        if (values.IsDefaultOrEmpty)
        {
            _nulls++;
            return this;
        }

        Open().WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value.Key);
            json.WriteStringValue(value.Value);
        }

        json.WriteEndArray();
        return this;
    }

    public EventWriter Json(Payload? value)
    {
        if (value is null)
        {
            _nulls++;
        }
        else
        {
            // Wrapped, so that a JSON null is not taken for "nothing".
            Open().WriteStartArray();
            json.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
            json.WriteEndArray();
        }

        return this;
    }

    public EventWriter Variables(Variables values)
    {
        if (values.Count == 0)
        {
            _nulls++;
            return this;
        }

        Open().WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value.Name);
            json.WriteRawValue(value.Value.Utf8.Span, skipInputValidation: true);
        }

        json.WriteEndArray();
        return this;
    }

    private Utf8JsonWriter Open()
    {
        for (; _nulls > 0; _nulls--)
        {
            json.WriteNullValue();
        }

        return json;
    }
}
