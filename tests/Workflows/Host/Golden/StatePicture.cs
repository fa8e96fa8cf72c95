using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>
/// A state as JSON by the names of its members, and the digest of it. What is null, zero, false or empty is left out, numbers stand for enumerations
/// as in the journal, and only the members of a recording are taken; so it does not depend on the stored format, nor on what came later.
/// </summary>
internal static class StatePicture
{
    private const int DigestLength = 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string DigestOf(ProcessInstance state, StateMembers members) =>
        Convert.ToHexStringLower(SHA256.HashData(BytesOf(state, members)))[..DigestLength];

    public static string TextOf(ProcessInstance state, StateMembers members) => Encoding.UTF8.GetString(BytesOf(state, members));

    private static byte[] BytesOf(ProcessInstance state, StateMembers members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(json, state, members);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, object value, StateMembers members)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Enum named: json.WriteNumberValue(Convert.ToInt64(named, CultureInfo.InvariantCulture)); break;
            case int or long: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case Instant instant: json.WriteNumberValue(instant.Microseconds); break;
            case TimeSpan span: json.WriteNumberValue(span.Ticks); break;
            case Payload payload: json.WriteRawValue(payload.Utf8.Span, skipInputValidation: true); break;
            case Variables variables: Write(json, variables); break;

            // A change that a listener holds: its fields are seen in the state as soon as it is let through.
            case ProcessEvent held: json.WriteStringValue(StateMembers.NameOf(held.GetType())); break;
            case IEnumerable many: Write(json, many, members); break;
            default: WriteMembers(json, value, members); break;
        }
    }

    private static void Write(Utf8JsonWriter json, Variables variables)
    {
        json.WriteStartObject();
        foreach (var variable in variables)
        {
            json.WritePropertyName(variable.Name);
            json.WriteRawValue(variable.Value.Utf8.Span, skipInputValidation: true);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable many, StateMembers members)
    {
        json.WriteStartArray();
        foreach (var one in many)
        {
            Write(json, one!, members);
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, object value, StateMembers members)
    {
        json.WriteStartObject();
        if (value is CatchState)
        {
            json.WriteString("is", StateMembers.NameOf(value.GetType()));
        }

        foreach (var (name, member) in members.Of(value.GetType()))
        {
            if (member.GetValue(value) is { } found && !IsAbsent(found))
            {
                json.WritePropertyName(name);
                Write(json, found, members);
            }
        }

        json.WriteEndObject();
    }

    private static bool IsAbsent(object value) => value switch
    {
        string => false,
        bool flag => !flag,
        Enum named => Convert.ToInt64(named, CultureInfo.InvariantCulture) == 0,
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture) == 0,
        IEnumerable many => !many.GetEnumerator().MoveNext(),
        _ => false,
    };
}
