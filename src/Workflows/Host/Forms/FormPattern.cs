using System.Text;
using System.Text.RegularExpressions;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A regular expression of a schema, in JavaScript's notation, run without backtracking so that no text makes it slow.</summary>
public sealed class FormPattern
{
    private readonly Regex _regex;

    private FormPattern(string text, Regex regex) => (Text, _regex) = (text, regex);

    /// <summary>The expression as it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it matches somewhere in a text.</summary>
    public bool Matches(string text) => _regex.IsMatch(text);

    internal static (FormPattern? Pattern, string? Problem) Parse(string text)
    {
        try
        {
            var regex = new Regex(Ascii(text), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return (new FormPattern(text, regex), null);
        }
        catch (NotSupportedException)
        {
            return (null, $"'{text}' looks ahead, looks behind or refers back, which cannot be checked in bounded time. Write it without.");
        }
        catch (RegexParseException broken)
        {
            return (null, $"'{text}' is not a regular expression: {broken.Error} at character {broken.Offset + 1}.");
        }
    }

    /// <summary>JavaScript's \d, \w and $ are narrower than .NET's: Chinese input methods type full-width digits, which \d must not take.</summary>
    private static string Ascii(string text)
    {
        var written = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length)
            {
                written.Append(Escape(text[++i], inClass));
                continue;
            }

            inClass = c switch { '[' => true, ']' => false, _ => inClass };
            written.Append(c == '$' && !inClass ? @"\z" : c.ToString());
        }

        return written.ToString();
    }

    private static string Escape(char c, bool inClass) => (c, inClass) switch
    {
        ('d', true) => "0-9",
        ('d', false) => "[0-9]",
        ('D', false) => "[^0-9]",
        ('w', true) => "a-zA-Z0-9_",
        ('w', false) => "[a-zA-Z0-9_]",
        ('W', false) => "[^a-zA-Z0-9_]",
        ('/', _) => "/",
        _ => $"\\{c}",
    };
}
