using System.Text;

namespace BackOffice.CustomerService.Notices.Channels;

/// <summary>Texts that came from outside, made fit for a place that has one line: a subject, a name, a header.</summary>
internal static class OneLine
{
    /// <summary>Line breaks and tabs become spaces; control and formatting characters, which can hide or turn text, go.</summary>
    public static string Of(string text, int longest = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n' or '\t' or 0x2028 or 0x2029 or 0x85)
            {
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            }
            else if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format && line.Length + rune.Utf16SequenceLength <= longest)
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().Trim();
    }
}
