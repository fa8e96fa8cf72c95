using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Robots;

/// <summary>The text of a robot's message. It goes as plain text, which both services show as it stands; only calls to people would still be one.</summary>
internal static class RobotText
{
    /// <summary>WeCom takes 2,048 bytes of text; DingTalk takes more.</summary>
    private const int LongestBytes = 2_048;

    private const char Cut = '…';

    public static string Of(string subject, string text)
    {
        var whole = subject.Length == 0 || text.StartsWith(subject, StringComparison.Ordinal) ? text : $"{OneLine.Of(subject)}\n{text}";
        return Shorten(Calm(whole));
    }

    /// <summary>A name must not call the whole group: the sign that does it is written wide.</summary>
    private static string Calm(string text) => text.Replace('@', '＠');

    private static string Shorten(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) <= LongestBytes)
        {
            return text;
        }

        var kept = new StringBuilder();
        var bytes = Encoding.UTF8.GetByteCount([Cut]);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestBytes)
            {
                break;
            }

            kept.Append(rune.ToString());
        }

        return kept.Append(Cut).ToString();
    }
}
