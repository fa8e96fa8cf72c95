using System.Globalization;
using System.Text;

namespace BackOffice.Decisions.Values;

/// <summary>Writes values as text: for people (as the built-in string() does), and as the literal that gives the value.</summary>
internal static class ValueText
{
    /// <summary>A string without its quotes, a date as ISO text.</summary>
    internal static string Display(FeelValue value, int limit = int.MaxValue) => value switch
    {
        FeelString text => text.Text,
        FeelList or FeelContext or FeelRange => Write(value, limit, temporalLiterals: false),
        _ => Plain(value),
    };

    internal static string Literal(FeelValue value, int limit = int.MaxValue) => Write(value, limit, temporalLiterals: true);

    /// <summary>A literal cut to a length that fits a message.</summary>
    internal static string Short(FeelValue value)
    {
        const int Longest = 60;
        var text = Literal(value, Longest * 2);
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…");
    }

    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Plain(FeelValue value) => value switch
    {
        FeelNull => "null",
        FeelBoolean boolean => boolean.Value ? "true" : "false",
        FeelNumber number => number.Value.ToString(),
        FeelString text => Quote(text.Text),
        FeelDate date => TemporalText.Of(date.Day),
        FeelTime time => TemporalText.Of(time.Nanoseconds, time.Zone),
        FeelDateTime instant => TemporalText.Of(instant.Day) + "T" + TemporalText.Of(instant.Nanoseconds, instant.Zone),
        FeelDaysTimeDuration duration => DurationText.Of(duration),
        FeelYearsMonthsDuration duration => DurationText.Of(duration),
        FeelFunction function => $"function {function.Name}({string.Join(", ", function.Parameters.Select(static p => p.Name))})",
        _ => value.KindName,
    };

    private static string Write(FeelValue value, int limit, bool temporalLiterals)
    {
        var text = new StringBuilder();
        Append(text, value, limit, temporalLiterals);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FeelValue value, int limit, bool temporalLiterals)
    {
        if (text.Length > limit)
        {
            return;
        }

        switch (value)
        {
            case FeelList list:
                AppendList(text, list, limit, temporalLiterals);
                break;
            case FeelContext context:
                AppendContext(text, context, limit, temporalLiterals);
                break;
            case FeelRange range:
                AppendRange(text, range, limit, temporalLiterals);
                break;
            case FeelDate or FeelTime or FeelDateTime or FeelDaysTimeDuration or FeelYearsMonthsDuration when temporalLiterals:
                text.Append("@\"").Append(Plain(value)).Append('"');
                break;
            default:
                text.Append(Plain(value));
                break;
        }
    }

    private static void AppendList(StringBuilder text, FeelList list, int limit, bool temporalLiterals)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Length && text.Length <= limit; i++)
        {
            text.Append(i > 0 ? ", " : "");
            Append(text, list.Items[i], limit, temporalLiterals);
        }

        text.Append(']');
    }

    private static void AppendContext(StringBuilder text, FeelContext context, int limit, bool temporalLiterals)
    {
        text.Append('{');
        for (var i = 0; i < context.Count && text.Length <= limit; i++)
        {
            var name = context.NameSpan[i];
            text.Append(i > 0 ? ", " : "").Append(IsPlainName(name) ? name : Quote(name)).Append(": ");
            Append(text, context.ValueSpan[i], limit, temporalLiterals);
        }

        text.Append('}');
    }

    private static void AppendRange(StringBuilder text, FeelRange range, int limit, bool temporalLiterals)
    {
        if (range.Start.IsNull != range.End.IsNull)
        {
            var (sign, endpoint) = range.Start.IsNull
                ? (range.EndIncluded ? "<=" : "<", range.End)
                : (range.StartIncluded ? ">=" : ">", range.Start);
            text.Append('(').Append(sign);
            Append(text, endpoint, limit, temporalLiterals);
            text.Append(')');
            return;
        }

        text.Append(range.StartIncluded ? '[' : '(');
        Append(text, range.Start, limit, temporalLiterals);
        text.Append("..");
        Append(text, range.End, limit, temporalLiterals);
        text.Append(range.EndIncluded ? ']' : ')');
    }

    private static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or ' '))
            {
                return false;
            }
        }

        return true;
    }
}
