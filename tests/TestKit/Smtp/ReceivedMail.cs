using System.Text;

namespace BackOffice.TestKit.Smtp;

/// <summary>A mail as it came over the wire.</summary>
/// <param name="From">The envelope's sender: where bounces go.</param>
/// <param name="To">The envelope's recipients.</param>
/// <param name="Source">Headers and body, unstuffed.</param>
/// <param name="Tls">Whether the connection was encrypted.</param>
/// <param name="User">Who had signed in; null where nobody had to.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Source, bool Tls, string? User)
{
    private string Head => Source[..Source.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);

    /// <summary>All values of a header, unfolded, as they stand.</summary>
    public IReadOnlyList<string> Headers(string name) =>
        [.. Head.Split("\r\n").Where(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim())];

    public string Header(string name) => Headers(name) is [var only] ? only : throw new InvalidOperationException($"Expected one header {name} in:\n{Head}");

    /// <summary>The decoded texts of the parts whose type begins so, such as <c>text/plain</c>.</summary>
    public IReadOnlyList<string> Parts(string type) => [.. Texts(Source).Where(part => part.Type.StartsWith(type, StringComparison.OrdinalIgnoreCase)).Select(part => part.Text)];

    private static IEnumerable<(string Type, string Text)> Texts(string source)
    {
        var part = new ReceivedMail("", [], source, Tls: false, null);
        var body = source[(source.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var type = part.Headers("Content-Type") is [var given] ? given : "text/plain";
        var mark = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (mark < 0)
        {
            return [(type, Decode(body, part.Headers("Content-Transfer-Encoding") is [var encoding] ? encoding : "7bit"))];
        }

        var boundary = type[(mark + 9)..].Split(';')[0].Trim().Trim('"');
        return body.Split($"--{boundary}").Skip(1).Where(piece => !piece.StartsWith("--", StringComparison.Ordinal))
            .SelectMany(piece => Texts(piece.StartsWith("\r\n\r\n", StringComparison.Ordinal) ? piece : piece.TrimStart('\r', '\n')));
    }

    private static string Decode(string body, string encoding) => encoding.ToUpperInvariant() switch
    {
        "BASE64" => Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim())),
        "QUOTED-PRINTABLE" => Encoding.UTF8.GetString([.. Quoted(body.Replace("=\r\n", "", StringComparison.Ordinal))]),
        _ => body,
    };

    private static IEnumerable<byte> Quoted(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length)
            {
                yield return Convert.ToByte(text.Substring(at + 1, 2), 16);
                at += 2;
            }
            else
            {
                yield return (byte)text[at];
            }
        }
    }
}
