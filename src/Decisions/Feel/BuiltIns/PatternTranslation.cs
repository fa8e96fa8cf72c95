using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Writes a regular expression of XPath as .NET means it, refuses what XPath does not have, and bounds its size.</summary>
internal sealed class PatternTranslation(string pattern, RegexOptions options, bool skipsSpace)
{
    private const int MaxSize = 2_000;
    private const int MaxNesting = 100;

    private const string Pair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";

    private readonly StringBuilder _result = new();

    // The size of what the last atom repeats, for each open group the size of what came before it.
    private readonly Stack<long> _outer = new();
    private long _size;
    private long _atom;
    private int _at;
    private string? _reason;

    /// <summary>How many groups a replacement may name.</summary>
    internal int Groups { get; private set; }

    /// <summary>How many places the automaton has, roughly.</summary>
    internal int Size => (int)Math.Max(1, _size + _atom);

    internal bool TryTranslate([NotNullWhen(true)] out string? translated, [NotNullWhen(false)] out string? reason)
    {
        while (_at < pattern.Length && _reason is null)
        {
            Next();
            if (_size + _atom > MaxSize || _outer.Count > MaxNesting)
            {
                _reason = $"The pattern {ValueText.Short(FeelString.Of(pattern))} is too large.";
            }
        }

        reason = _reason;
        translated = reason is null ? _result.ToString() : null;
        return reason is null;
    }

    private char Peek(int ahead = 1) => _at + ahead < pattern.Length ? pattern[_at + ahead] : '\0';

    private void Atom(string text)
    {
        _size += _atom;
        _atom = 1;
        _result.Append(text);
    }

    private void Next()
    {
        var character = pattern[_at];
        switch (character)
        {
            case '\\':
                Escape(inClass: false);
                return;
            case '[':
                Class();
                return;
            case '(':
                Open();
                break;
            case ')':
                _atom += _size;
                _size = _outer.TryPop(out var before) ? before : 0;
                _result.Append(')');
                break;
            case '.':
                // A character beyond the basic plane is two for .NET, one for XPath.
                Atom(options.HasFlag(RegexOptions.Singleline) ? $"(?:{Pair}|.)" : $"(?:{Pair}|[^\\n\\r])");
                break;
            case '$':
                _result.Append(options.HasFlag(RegexOptions.Multiline) ? "$" : "\\z");
                break;
            case '{':
                Quantity();
                return;
            case '*' or '+' or '?' or '|' or '^':
                _result.Append(character);
                break;
            default:
                if (char.IsSurrogatePair(character, Peek()))
                {
                    Atom($"(?:{character}{Peek()})");
                    _at++;
                }
                else if (!skipsSpace || character is not (' ' or '\t' or '\n' or '\r'))
                {
                    Atom(Regex.Escape(character.ToString()));
                }

                break;
        }

        _at++;
    }

    private void Open()
    {
        if (Peek() == '?' && Peek(2) != ':')
        {
            _reason = $"'(?{Peek(2)}' is no group of XPath; '(…)' and '(?:…)' are.";
            return;
        }

        _outer.Push(_size + _atom);
        (_size, _atom) = (0, 0);
        if (Peek() == '?')
        {
            _result.Append("(?:");
            _at += 2;
            return;
        }

        Groups++;
        _result.Append('(');
    }

    private void Quantity()
    {
        var end = pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : pattern[(_at + 1)..end].Split(',');
        if (parts.Length is 0 or > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            || (parts.Length == 2 && parts[1].Length > 0 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            _reason = $"In the pattern {ValueText.Short(FeelString.Of(pattern))} a quantity such as {{2,3}} is wrong.";
            return;
        }

        var most = parts.Length == 2 && parts[1].Length > 0 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : least;
        _atom *= Math.Max(1L, Math.Max(least, most));
        _result.Append(pattern, _at, end - _at + 1);
        _at = end + 1;
    }

    private void Class()
    {
        var nesting = 0;
        _size += _atom;
        _atom = 1;
        do
        {
            var character = pattern[_at];
            if (character == '\\')
            {
                Escape(inClass: true);
                continue;
            }

            nesting += character == '[' ? 1 : character == ']' ? -1 : 0;
            if (!skipsSpace || character is not (' ' or '\t' or '\n' or '\r'))
            {
                _result.Append(character);
            }

            _at++;
        }
        while (nesting > 0 && _at < pattern.Length && _reason is null);

        if (nesting > 0 && _reason is null)
        {
            _reason = $"In the pattern {ValueText.Short(FeelString.Of(pattern))} a '[' is not closed.";
        }
    }

    private void Escape(bool inClass)
    {
        var character = Peek();
        _at += 2;
        if (char.IsAsciiDigit(character))
        {
            _reason = $"'\\{character}' refers back to a group, which needs backtracking and is not offered.";
            return;
        }

        var text = character switch
        {
            'n' or 'r' or 't' or 'd' or 'D' or 's' or 'S' or 'w' or 'W' => "\\" + character,
            'i' => inClass ? "\\p{L}_:" : "[\\p{L}_:]",
            'I' => "[^\\p{L}_:]",
            'c' => inClass ? "\\p{L}\\p{Nd}_:.\\-" : "[\\p{L}\\p{Nd}_:.\\-]",
            'C' => "[^\\p{L}\\p{Nd}_:.\\-]",
            'p' or 'P' => Category(character),
            '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '$' or '-' or '[' or ']' or '^' => "\\" + character,
            _ => null,
        };
        if (text is null || (inClass && character is 'I' or 'C' && inClass))
        {
            _reason = $"'\\{character}' is no escape of XPath.";
            return;
        }

        if (inClass)
        {
            _result.Append(text);
        }
        else
        {
            Atom(text);
        }
    }

    private string? Category(char escape)
    {
        var end = pattern.IndexOf('}', Math.Min(_at, pattern.Length));
        if (_at >= pattern.Length || pattern[_at] != '{' || end < 0)
        {
            return null;
        }

        var text = $"\\{escape}{pattern[_at..(end + 1)]}";
        _at = end + 1;
        return text;
    }
}
