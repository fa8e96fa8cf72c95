using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>
/// A regular expression of XPath (DMN 1.5 section 10.3.4.3, XPath functions 5.6), run without backtracking so that no pattern can run away.
/// </summary>
#pragma warning disable MA0009 // NonBacktracking takes time in proportion to the text, so no timeout is needed.
internal sealed record Pattern(Regex Regex, int Groups, int Size, bool IsLiteral)
{
    private const int MaxCached = 512;

    // So many moves of the automaton take about as long as one step of an evaluation.
    private const int StepsPerPlace = 50;

    private static readonly ConcurrentDictionary<(string Pattern, string Flags), object> s_cache = new();

    /// <summary>The pattern of a call; null, with the reason told, where it is refused.</summary>
    internal static Pattern? Of(BuiltInCall call, int input, int pattern, int flags)
    {
        var key = (call.Text(pattern), flags >= 0 && call.Has(flags) ? call.Text(flags) : "");
        if (!s_cache.TryGetValue(key, out var made))
        {
            made = Make(key.Item1, key.Item2);
            if (s_cache.Count >= MaxCached)
            {
                s_cache.Clear();
            }

            s_cache[key] = made;
        }

        if (made is string reason)
        {
            call.Fail(reason, FeelFailureKind.PatternRefused);
            return null;
        }

        // A run takes at most text times pattern; that counts as steps.
        var ready = (Pattern)made;
        return call.Session.Step(1 + ((long)call.Text(input).Length * ready.Size / StepsPerPlace)) ? ready : null;
    }

    /// <summary>XPath's replacement as .NET writes it; null where it is wrong.</summary>
    internal static string? Replacement(string text, int groups, bool isLiteral)
    {
        if (isLiteral)
        {
            return text.Replace("$", "$$", StringComparison.Ordinal);
        }

        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                if (i + 1 >= text.Length || text[i + 1] is not ('$' or '\\'))
                {
                    return null;
                }

                result.Append(text[++i] == '$' ? "$$" : "\\");
            }
            else if (text[i] == '$')
            {
                if (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))
                {
                    return null;
                }

                i = Reference(text, i + 1, groups, result);
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    // As many digits as name a group that there is; a group that there is not is empty.
    private static int Reference(string text, int at, int groups, StringBuilder result)
    {
        var number = text[at] - '0';
        while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (number * 10) + text[at + 1] - '0' <= groups)
        {
            number = (number * 10) + text[++at] - '0';
        }

        if (number <= groups)
        {
            result.Append(CultureInfo.InvariantCulture, $"${{{number}}}");
        }

        return at;
    }

    private static object Make(string pattern, string flags)
    {
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            switch (flag)
            {
                case 's':
                    options |= RegexOptions.Singleline;
                    break;
                case 'm':
                    options |= RegexOptions.Multiline;
                    break;
                case 'i':
                    options |= RegexOptions.IgnoreCase;
                    break;
                case 'x' or 'q':
                    break;
                default:
                    return $"A flag is one of 's', 'm', 'i', 'x' and 'q', found '{flag}'.";
            }
        }

        if (flags.Contains('q', StringComparison.Ordinal))
        {
            return new Pattern(new Regex(Regex.Escape(pattern), options), 0, pattern.Length + 1, true);
        }

        var translation = new PatternTranslation(pattern, options, flags.Contains('x', StringComparison.Ordinal));
        if (!translation.TryTranslate(out var translated, out var reason))
        {
            return reason;
        }

        try
        {
            return new Pattern(new Regex(translated, options), translation.Groups, translation.Size, false);
        }
        catch (ArgumentException)
        {
            return $"{ValueText.Quote(pattern)} is no regular expression.";
        }
        catch (NotSupportedException)
        {
            return $"{ValueText.Quote(pattern)} needs backtracking, which is not offered.";
        }
    }
}
