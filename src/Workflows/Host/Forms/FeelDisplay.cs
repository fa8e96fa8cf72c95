using System.Text;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A value as plain text within a sentence: no quotation marks around text, nothing for null.</summary>
public static class FeelDisplay
{
    /// <summary>The text of a value.</summary>
    public static string Text(FeelValue value) => value switch
    {
        FeelNull => "",
        FeelString text => text.Text,
        FeelNumber number => number.Value.ToString(),
        FeelBoolean boolean => boolean.Value ? "true" : "false",
        FeelDate or FeelTime or FeelDateTime or FeelDaysTimeDuration or FeelYearsMonthsDuration => Temporal(value),
        FeelList list => string.Join(", ", list.Items.Select(Text)),
        FeelContext context => Encoding.UTF8.GetString(FeelJson.ToBytes(context)),
        _ => value.ToString(),
    };

    /// <summary>FEEL writes them as @"…" or as a call; the text stands between the quotation marks.</summary>
    private static string Temporal(FeelValue value)
    {
        var literal = value.ToString();
        var (from, to) = (literal.IndexOf('"', StringComparison.Ordinal), literal.LastIndexOf('"'));
        return from >= 0 && to > from ? literal[(from + 1)..to] : literal;
    }
}
