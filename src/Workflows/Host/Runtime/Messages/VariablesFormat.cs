using System.Text;
using System.Text.Json;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>Variables as one JSON object whose values keep their bytes.</summary>
public static class VariablesFormat
{
    /// <summary>The bytes of an object with one member for each variable.</summary>
    public static byte[] Write(Variables variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        using var stream = new MemoryStream(variables.Bytes + 64);
        using (var to = new Utf8JsonWriter(stream))
        {
            to.WriteStartObject();
            foreach (var variable in variables)
            {
                to.WritePropertyName(variable.Name);
                to.WriteRawValue(variable.Value.Utf8.Span, skipInputValidation: true);
            }

            to.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The variables of such bytes.</summary>
    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    /// <exception cref="InvalidOperationException">The bytes are not an object.</exception>
    public static Variables Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return Variables.Of([.. document.RootElement.EnumerateObject()
            .Select(member => new Variable(member.Name, Payload.FromTrusted(Encoding.UTF8.GetBytes(member.Value.GetRawText()))))]);
    }
}
