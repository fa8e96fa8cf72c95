using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Designer.Components.Forms.Blocks;

namespace BackOffice.Designer.Components.Forms;

/// <summary>
/// HTML of a schema, made harmless: it is written anew from the elements and attributes that are allowed (form-js's own list, less <c>id</c> and <c>name</c>);
/// whatever else stands there is dropped, scripts and styles with their content.
/// </summary>
internal static class HtmlCleaner
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "h1", "h2", "h3", "h4", "h5", "h6", "span", "em", "i", "b", "u", "a", "p", "div", "ul", "ol", "li", "hr", "blockquote", "img", "pre", "code", "br", "strong",
        "small", "sub", "sup", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "hr", "img", "br" };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "align", "alt", "class", "href", "src", "title", "colspan", "rowspan" };

    private const RegexOptions Bounded = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly Regex[] Dropped =
    [
        new("<!--.*?(-->|\\z)", Bounded | RegexOptions.Singleline),
        .. new[] { "script", "style", "template", "svg", "math", "noscript", "iframe", "object", "textarea", "title" }
            .Select(static name => new Regex($"<{name}\\b.*?(</{name}\\s*>|\\z)", Bounded | RegexOptions.Singleline | RegexOptions.IgnoreCase)),
    ];

    private static readonly Regex Tag = new(
        """<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(\s+("[^"]*"|'[^']*'|[^"'<>])*)?)/?>""", Bounded);

    private static readonly Regex Attribute = new("""(?<name>[a-zA-Z-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'<>]+)""", Bounded);

    public static string Escape(string value) => WebUtility.HtmlEncode(value);

    public static string Clean(string html)
    {
        var clean = new StringBuilder(html.Length);
        var open = new Stack<string>();
        var at = 0;
        var text = Dropped.Aggregate(html, static (left, unwanted) => unwanted.Replace(left, ""));
        foreach (Match tag in Tag.Matches(text))
        {
            clean.Append(Text(text[at..tag.Index]));
            at = tag.Index + tag.Length;
            Write(clean, open, tag);
        }

        clean.Append(Text(text[at..]));
        while (open.TryPop(out var left))
        {
            clean.Append(CultureInfo.InvariantCulture, $"</{left}>");
        }

        return clean.ToString();
    }

    private static void Write(StringBuilder clean, Stack<string> open, Match tag)
    {
        var name = tag.Groups["name"].Value.ToLowerInvariant();
        if (!Elements.Contains(name))
        {
            return;
        }

        if (tag.Groups["end"].Length == 0)
        {
            clean.Append(CultureInfo.InvariantCulture, $"<{name}{Kept(tag.Groups["attributes"].Value)}>");
            if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }
        else if (open.Contains(name, StringComparer.Ordinal))
        {
            string closed;
            do
            {
                closed = open.Pop();
                clean.Append(CultureInfo.InvariantCulture, $"</{closed}>");
            }
            while (closed != name);
        }
    }

    private static string Kept(string attributes)
    {
        var kept = new StringBuilder();
        foreach (Match attribute in Attribute.Matches(attributes))
        {
            var name = attribute.Groups["name"].Value.ToLowerInvariant();
            var value = WebUtility.HtmlDecode(attribute.Groups["value"].Value.Trim('"', '\''));
            if (Attributes.Contains(name) && Allowed(name, value) is { } allowed)
            {
                kept.Append(CultureInfo.InvariantCulture, $" {name}=\"{WebUtility.HtmlEncode(allowed)}\"");
                kept.Append(name == "href" ? " target=\"_blank\" rel=\"noopener\"" : "");
            }
        }

        return kept.ToString();
    }

    private static string? Allowed(string name, string value) => name switch
    {
        "href" => SafeAddress.Link(value),
        "src" => SafeAddress.Picture(value),
        _ => value,
    };

    /// <summary>Text keeps its entities and loses every bracket that could begin a tag.</summary>
    private static string Text(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
