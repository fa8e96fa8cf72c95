using System.Text;
using System.Text.Json;

namespace BackOffice.Workflows.Core;

/// <summary>One value as immutable UTF-8 JSON bytes. The bytes are kept as they came and never written anew.</summary>
public sealed class Payload : IEquatable<Payload>
{
    private readonly ReadOnlyMemory<byte> _utf8;

    /// <summary>What these bytes mean as a value of an expression; kept so that they are read once.</summary>
    internal object? Value { get; set; }

    private Payload(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>JSON null.</summary>
    public static Payload Null { get; } = new("null"u8.ToArray());

    /// <summary>The bytes: exactly one JSON value.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>Number of bytes.</summary>
    public int Length => _utf8.Length;

    /// <summary>Bytes that are known to be one JSON value (read back from storage, or written by this program).</summary>
    public static Payload FromTrusted(ReadOnlyMemory<byte> utf8) => new(utf8);

    /// <summary>Bytes from outside; false when they are not exactly one JSON value.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Payload? payload)
    {
        payload = null;
        try
        {
            var reader = new Utf8JsonReader(utf8.Span);
            if (!reader.Read())
            {
                return false;
            }

            reader.Skip();
            if (reader.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        payload = new Payload(utf8);
        return true;
    }

    /// <summary>JSON text, as tests and literals in definitions have it. Throws <see cref="FormatException"/> when it is not JSON.</summary>
    public static Payload FromJson(string json) =>
        TryParse(Encoding.UTF8.GetBytes(json), out var payload)
            ? payload
            : throw new FormatException($"Expected one JSON value, but found: {json}");

    /// <inheritdoc/>
    public bool Equals(Payload? other) => other is not null && (ReferenceEquals(this, other) || _utf8.Span.SequenceEqual(other._utf8.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Payload);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_utf8.Span);
        return hash.ToHashCode();
    }

    /// <summary>The JSON text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8.Span);
}
