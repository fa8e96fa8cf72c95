using System.Collections.Immutable;
using System.Text;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>Functions of texts. Places and lengths count code points.</summary>
internal static class StringBuiltIns
{
    private const string Section = "10.3.4.3";

    internal static IEnumerable<BuiltIn> All =>
    [
        new("substring", Section, ("string: string, start position: number, length?: number", Substring)),
        new("string length", Section, ("string: string", static call => FeelNumber.From(Length(call.Text(0))))),
        new("upper case", Section, ("string: string", static call => call.Of(call.Text(0).ToUpperInvariant()))),
        new("lower case", Section, ("string: string", static call => call.Of(call.Text(0).ToLowerInvariant()))),
        new("substring before", Section, ("string: string, match: string", Before)),
        new("substring after", Section, ("string: string, match: string", After)),
        new("contains", Section, ("string: string, match: string", static call => FeelBoolean.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)))),
        new("starts with", Section, ("string: string, match: string", static call => FeelBoolean.Of(call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)))),
        new("ends with", Section, ("string: string, match: string", static call => FeelBoolean.Of(call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)))),
        new("matches", Section, ("input: string, pattern: string, flags?: string|null", Matches)),
        new("replace", Section, ("input: string, pattern: string, replacement: string, flags?: string|null", Replace)),
        new("split", Section, ("string: string, delimiter: string", Split)),
        new("string join", Section, ("list: list, delimiter?: string|null", Join)),
        new("extract", "Camunda", ("string: string, pattern: string", Extract)),
        new("trim", "Camunda", ("string: string", static call => call.Of(call.Text(0).Trim()))),
        new("is blank", "Camunda", ("string: string", static call => FeelBoolean.Of(string.IsNullOrWhiteSpace(call.Text(0))))),
        new("from base64", "Camunda", ("value: string", FromBase64)),
        new("to base64", "Camunda", ("value: string", static call => call.Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0)))))),
    ];

    private static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return length;
    }

    private static FeelValue Substring(BuiltInCall call)
    {
        var text = call.Text(0);
        var size = Length(text);
        if (!call.Number(1).TryToInt64(out var start) || start == 0)
        {
            return call.Fail($"The start position is a whole number other than 0, found {call[1]}.", FeelFailureKind.OutOfRange);
        }

        var length = long.MaxValue;
        if (call.Has(2) && (!Numbers.Decimal128.Round(call.Number(2), 0, Numbers.RoundingMode.Down).TryToInt64(out length) || length < 1))
        {
            return call.Fail($"The length is at least 1, found {call[2]}.", FeelFailureKind.OutOfRange);
        }

        var first = start > 0 ? start - 1 : Math.Max(0, size + start);
        if (first >= size)
        {
            return FeelString.Empty;
        }

        var last = length > size - first ? size : first + length;
        return FeelString.Of(text[Index(text, size, first)..Index(text, size, last)]);
    }

    private static int Index(string text, int size, long codePoint)
    {
        if (size == text.Length)
        {
            return (int)codePoint;
        }

        var index = 0;
        for (; codePoint > 0; codePoint--)
        {
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        }

        return index;
    }

    private static FeelString Before(BuiltInCall call)
    {
        var at = call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal);
        return at < 0 ? FeelString.Empty : FeelString.Of(call.Text(0)[..at]);
    }

    private static FeelString After(BuiltInCall call)
    {
        var at = call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal);
        return at < 0 ? FeelString.Empty : FeelString.Of(call.Text(0)[(at + call.Text(1).Length)..]);
    }

    private static FeelValue Matches(BuiltInCall call) =>
        Pattern.Of(call, 0, 1, 2) is { } pattern ? FeelBoolean.Of(pattern.Regex.IsMatch(call.Text(0))) : FeelNull.Instance;

    private static FeelValue Replace(BuiltInCall call)
    {
        if (Pattern.Of(call, 0, 1, 3) is not { } pattern)
        {
            return FeelNull.Instance;
        }

        if (Pattern.Replacement(call.Text(2), pattern.Groups, pattern.IsLiteral) is not { } replacement)
        {
            return call.Fail($"In the replacement {ValueText.Short(call[2])} '$' stands before a digit or after '\\', and '\\' before '$' or '\\'.", FeelFailureKind.PatternRefused);
        }

        var result = new StringBuilder();
        var text = call.Text(0);
        var last = 0;
        for (var match = pattern.Regex.Match(text); match.Success; match = match.NextMatch())
        {
            result.Append(text, last, match.Index - last).Append(match.Result(replacement));
            last = match.Index + match.Length;
            if (!call.Session.FitsText(result.Length))
            {
                return FeelNull.Instance;
            }
        }

        return call.Of(result.Append(text, last, text.Length - last).ToString());
    }

    private static FeelValue Split(BuiltInCall call)
    {
        if (Pattern.Of(call, 0, 1, -1) is not { } pattern)
        {
            return FeelNull.Instance;
        }

        var text = call.Text(0);
        var parts = ImmutableArray.CreateBuilder<FeelValue>();
        var last = 0;
        for (var match = pattern.Regex.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length > 0 || (match.Index > 0 && match.Index < text.Length))
            {
                parts.Add(FeelString.Of(text[last..match.Index]));
                last = match.Index + match.Length;
            }

            if (!call.Session.FitsList(parts.Count))
            {
                return FeelNull.Instance;
            }
        }

        parts.Add(FeelString.Of(text[last..]));
        return call.Of(parts.ToImmutable());
    }

    private static FeelValue Extract(BuiltInCall call)
    {
        if (Pattern.Of(call, 0, 1, -1) is not { } pattern)
        {
            return FeelNull.Instance;
        }

        var found = ImmutableArray.CreateBuilder<FeelValue>();
        for (var match = pattern.Regex.Match(call.Text(0)); match.Success && call.Session.FitsList(found.Count); match = match.NextMatch())
        {
            found.Add(FeelString.Of(match.Value));
        }

        return call.Of(found.ToImmutable());
    }

    private static FeelValue FromBase64(BuiltInCall call)
    {
        var bytes = new byte[call.Text(0).Length];
        return Convert.TryFromBase64String(call.Text(0), bytes, out var length)
            ? call.Of(Encoding.UTF8.GetString(bytes, 0, length))
            : call.Fail($"{ValueText.Short(call[0])} is no base64.");
    }

    private static FeelValue Join(BuiltInCall call)
    {
        var joined = new StringBuilder();
        var any = false;
        foreach (var item in call.List(0))
        {
            if (item.IsNull)
            {
                continue;
            }

            if (item is not FeelString text)
            {
                return call.Fail($"All items are strings, found the {item.KindName} {ValueText.Short(item)}.");
            }

            joined.Append(any && call.Has(1) ? call.Text(1) : "").Append(text.Text);
            any = true;
            if (!call.Session.FitsText(joined.Length))
            {
                return FeelNull.Instance;
            }
        }

        return call.Of(joined.ToString());
    }
}
