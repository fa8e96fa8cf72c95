using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Designer.Components.Forms.Blocks;

namespace BackOffice.Designer.Components.Forms;

/// <summary>
/// The Markdown that form-js shows in a text: headings, paragraphs, lists, quotations, rules, bold, italic, code, links.
/// Everything is escaped first, so no HTML of a text or a value reaches the page.
/// </summary>
internal static class Markdown
{
    private const string Special = @"\`*_{}[]()<>#+-!|~";

    private const RegexOptions Bounded = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly Regex Numbered = new("^[0-9]{1,9}[.)] ", Bounded);
    private static readonly Regex Escaped = new(@"\\[\\`*_{}\[\]()<>#+\-!|~.]", Bounded);
    private static readonly Regex Aside = new("[\uE000-\uE07F]", Bounded);
    private static readonly Regex Code = new("`(?<text>[^`]+)`", Bounded);
    private static readonly Regex Link = new(@"\[(?<text>[^\]]*)\]\((?<address>[^)\s]*)\)", Bounded);
    private static readonly Regex Bold = new(@"\*\*(?<text>[^*]+)\*\*|__(?<text>[^_]+)__", Bounded);
    private static readonly Regex Italic = new(@"\*(?<text>[^*]+)\*|\b_(?<text>[^_]+)_\b", Bounded);

    /// <summary>A value that shows as it is, whatever marks it contains.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }

    public static string ToHtml(string markdown)
    {
        var html = new StringBuilder();
        var paragraph = new List<string>();
        var lists = new Stack<string>();
        foreach (var raw in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            if (Block(line) is var (tag, content))
            {
                End(html, paragraph);
                Item(html, lists, tag);
                html.Append(tag == "hr" ? "<hr>" : string.Concat("<", Name(tag), ">", Inline(content), "</", Name(tag), ">"));
            }
            else if (line.Length == 0)
            {
                End(html, paragraph);
                Item(html, lists, "");
            }
            else
            {
                Item(html, lists, "");
                paragraph.Add(line);
            }
        }

        End(html, paragraph);
        Item(html, lists, "");
        return html.ToString();
    }

    private static (string Tag, string Content)? Block(string line)
    {
        var hashes = line.TakeWhile(static c => c == '#').Count();
        return line switch
        {
            "---" or "***" or "___" => ("hr", ""),
            _ when hashes is > 0 and <= 6 && line.Length > hashes && line[hashes] == ' ' => ($"h{hashes}", line[(hashes + 1)..]),
            ['-' or '*' or '+', ' ', .. var item] => ("ul", item),
            ['>', .. var quotation] => ("blockquote", quotation.Trim()),
            _ when Numbered.Match(line) is { Success: true } number => ("ol", line[number.Length..]),
            _ => null,
        };
    }

    private static string Name(string tag) => tag is "ul" or "ol" ? "li" : tag;

    private static void Item(StringBuilder html, Stack<string> lists, string tag)
    {
        var wanted = tag is "ul" or "ol" ? tag : null;
        if (lists.TryPeek(out var open) && open != wanted)
        {
            html.Append(CultureInfo.InvariantCulture, $"</{lists.Pop()}>");
        }

        if (wanted is not null && lists.Count == 0)
        {
            lists.Push(wanted);
            html.Append(CultureInfo.InvariantCulture, $"<{wanted}>");
        }
    }

    private static void End(StringBuilder html, List<string> paragraph)
    {
        if (paragraph.Count > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{string.Join("<br>", paragraph.Select(Inline))}</p>");
            paragraph.Clear();
        }
    }

    private static string Inline(string text)
    {
        // Escaped marks step aside as private characters until the marks that remain have been read.
        var aside = Escaped.Replace(text, static m => ((char)(0xE000 + m.Value[1])).ToString());
        var html = WebUtility.HtmlEncode(aside);
        html = Code.Replace(html, "<code>${text}</code>");
        html = Link.Replace(html, static m => Anchor(m.Groups["text"].Value, m.Groups["address"].Value));
        html = Bold.Replace(html, "<strong>${text}</strong>");
        html = Italic.Replace(html, "<em>${text}</em>");
        return Back(html);
    }

    private static string Anchor(string text, string address) =>
        SafeAddress.Link(Unescaped(WebUtility.HtmlDecode(address))) is { } safe
            ? $"<a href=\"{WebUtility.HtmlEncode(safe)}\" target=\"_blank\" rel=\"noopener\">{text}</a>"
            : text;

    private static string Back(string html) => Aside.Replace(html, static m => WebUtility.HtmlEncode(((char)(m.Value[0] - 0xE000)).ToString()));

    private static string Unescaped(string text) => Aside.Replace(text, static m => ((char)(m.Value[0] - 0xE000)).ToString());
}
