namespace BackOffice.CustomerService.Notices.Channels.Sms;

/// <summary>Into how many short messages a text is cut, which is what the gateway bills.</summary>
internal static class SmsParts
{
    private const int WideAlone = 70;
    private const int WideTogether = 67;
    private const int NarrowAlone = 160;
    private const int NarrowTogether = 153;

    /// <summary>Counts the text as it arrives, the signature in 【】 included. An empty text is one message.</summary>
    public static int Count(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Gsm7.Places(text) is { } places
            ? places <= NarrowAlone ? 1 : Cut(text, NarrowTogether, static (t, at) => (Gsm7.IsExtended(t[at]) ? 2 : 1, 1))
            : text.Length <= WideAlone ? 1 : Cut(text, WideTogether, static (t, at) => char.IsHighSurrogate(t[at]) && at + 1 < t.Length ? (2, 2) : (1, 1));
    }

    /// <summary>A part ends before a character that would be torn: an escaped one, or one of two halves.</summary>
    private static int Cut(string text, int places, Func<string, int, (int Places, int Length)> widthAt)
    {
        var (parts, used) = (1, 0);
        for (var at = 0; at < text.Length;)
        {
            var (width, length) = widthAt(text, at);
            (parts, used) = used + width > places ? (parts + 1, width) : (parts, used + width);
            at += length;
        }

        return parts;
    }
}
