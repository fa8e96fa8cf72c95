using System.Globalization;
using System.Text;

namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>
/// Makes a value of a case one line of plain text, wherever it is going to stand: no line breaks, no control characters, nothing that
/// turns the direction of writing. Markup and placeholders in it stay the characters that they are.
/// </summary>
internal static class PlainValue
{
    private const int Longest = 1_000;

    public static string Of(string value)
    {
        var plain = new StringBuilder(Math.Min(value.Length, Longest));
        foreach (var rune in value.EnumerateRunes())
        {
            if (plain.Length >= Longest)
            {
                break;
            }

            Append(plain, rune);
        }

        return plain.ToString();
    }

    /// <summary>A title is one line even where the template breaks it.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static void Append(StringBuilder plain, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                // A line break with its carriage return is one space.
                if (plain.Length > 0 && plain[^1] != ' ')
                {
                    plain.Append(' ');
                }

                break;
            case UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                break;
            default:
                plain.Append(rune.ToString());
                break;
        }
    }
}
