namespace BackOffice.Workflows.Host.Forms.Entries;

/// <summary>A file within a text: <c>data:type;base64,…</c>.</summary>
/// <param name="Type">The media type it claims.</param>
/// <param name="Bytes">The content.</param>
internal sealed record DataUri(string Type, byte[] Bytes)
{
    public static DataUri? Parse(string text)
    {
        const string Scheme = "data:";
        const string Encoding = ";base64";
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !text.StartsWith(Scheme, StringComparison.Ordinal) || !text[..comma].EndsWith(Encoding, StringComparison.Ordinal))
        {
            return null;
        }

        var bytes = new byte[(text.Length - comma) / 4 * 3 + 3];
        return Convert.TryFromBase64Chars(text.AsSpan(comma + 1), bytes, out var length)
            ? new DataUri(text[Scheme.Length..(comma - Encoding.Length)].Split(';')[0].ToLowerInvariant(), bytes[..length])
            : null;
    }

    public bool IsPng => Bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>Told by the first bytes, not by the name: a page that calls itself a picture is none.</summary>
    public bool IsPicture => Type switch
    {
        "image/png" => IsPng,
        "image/jpeg" => Bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        "image/webp" => Bytes.Length > 12 && Bytes.AsSpan().StartsWith("RIFF"u8) && Bytes.AsSpan(8).StartsWith("WEBP"u8),
        _ => false,
    };
}
