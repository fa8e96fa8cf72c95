namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>How much room a name takes, as the viewer breaks it: estimated from the width of its letters, for no font is at hand here.</summary>
internal static class LabelText
{
    private const double FontSize = 12;
    private const double LineHeight = 1.2 * FontSize;

    /// <summary>The viewer breaks a label that stands by itself at this width, however narrow the file draws it.</summary>
    private const double NarrowestLabel = 90;

    /// <summary>Where a label that stands by itself is drawn: about the middle of its bounds, from their top.</summary>
    public static Bounds Place(string text, Bounds label)
    {
        var (width, height) = Size(text, Math.Max(label.Width, NarrowestLabel));
        return new(label.Middle.X - (width / 2), label.Y, width, height);
    }

    /// <summary>Width and height of a text that is broken at a width.</summary>
    public static (double Width, double Height) Size(string text, double widest)
    {
        var lines = Lines(text, widest);
        return (lines.Max(), lines.Count * LineHeight);
    }

    /// <summary>The widths of the lines of a text that is broken at a width.</summary>
    public static IReadOnlyList<double> Lines(string text, double widest)
    {
        var (lines, line) = (new List<double> { 0 }, 0d);
        foreach (var word in Words(text))
        {
            var width = word.Sum(Width);
            if (line > 0 && line + word.TrimEnd().Sum(Width) > widest)
            {
                lines.Add(0);
                line = 0;
            }

            line += width;
            lines[^1] = line - (word[^1] == ' ' ? Width(' ') : 0);
        }

        return lines;
    }

    /// <summary>The widest piece that cannot be broken.</summary>
    public static double LongestWord(string text) => Words(text).Select(word => word.Trim().Sum(Width)).DefaultIfEmpty().Max();

    // Chinese breaks after every character, English after a space or a hyphen.
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 == text.Length || text[i] is ' ' or '-' || IsWide(text[i]) || IsWide(text[i + 1]))
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
    }

    private static double Width(char letter) => FontSize * letter switch
    {
        _ when IsWide(letter) => 1,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or ' ' or '.' or ',' or ':' or ';' or '\'' or '(' or ')' or '-' => 0.34,
        'm' or 'w' or 'M' or 'W' => 0.88,
        >= 'A' and <= 'Z' => 0.66,
        _ => 0.56,
    };

    private static bool IsWide(char letter) => letter >= '\u2E80';
}
