using System.Text.RegularExpressions;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Entries;

internal sealed class TextEntry : FieldEntry<TextField>
{
    private const RegexOptions Bounded = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The address of RFC 5322 as browsers check it, without its length limits on labels.
    private static readonly Regex Email = new(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+\z", Bounded);

    // Mobile, landline with area code and extension, service numbers of 400 and 95…, or international with +.
    private static readonly Regex Phone = new(
        @"^((\+86|0086)?1[3-9][0-9]{9}|(0|\+86|0086)[1-9][0-9]{1,2}[0-9]{7,8}(x[0-9]{1,6})?|[48]00[0-9]{7}|9[0-9]{4,7}|[2-8][0-9]{6,7}|(\+|00)[1-9][0-9]{6,14})\z", Bounded);

    protected override (FeelValue? Value, string Message, string Argument) Read(TextField field, FormNode node, FeelValue raw) => raw switch
    {
        FeelString text => Taken(FeelString.Of(Cleaned(text.Text, field.Multiline))),
        FeelNumber or FeelBoolean => Taken(FeelString.Of(FeelDisplay.Text(raw))),
        _ => Refused("not-text"),
    };

    protected override bool IsEmpty(FeelValue value) => value is FeelNull || value is FeelString text && string.IsNullOrWhiteSpace(text.Text);

    protected override FormInputProblem? Check(TextField field, FormNode node)
    {
        var text = ((FeelString)node.Value).Text;
        return Length(field, node, text.Trim()) ?? Shape(field, node, text.Trim());
    }

    private static FormInputProblem? Length(TextField field, FormNode node, string text)
    {
        var limit = field.Multiline ? FormLimits.TextAreaLength : FormLimits.TextLength;
        var (least, most) = (Figure(node, field.MinLength) ?? 0, Math.Min(Figure(node, field.MaxLength) ?? limit, limit));
        return text.Length < least ? node.Problem("too-short", $"{least}", $"{text.Length}")
            : text.Length > most ? node.Problem("too-long", $"{most}", $"{text.Length}")
            : null;
    }

    private static FormInputProblem? Shape(TextField field, FormNode node, string text)
    {
        if (field.Pattern is { } pattern && !pattern.Matches(text))
        {
            return field.PatternMessage is { } message
                ? node.Problem("custom", node.Text(message, FormLanguage.Chinese), node.Text(message, FormLanguage.English))
                : node.Problem("pattern", pattern.Text);
        }

        return field.Kind switch
        {
            TextKind.Email when !Email.IsMatch(text) => node.Problem("not-email"),
            TextKind.Phone when !Phone.IsMatch(Digits(text)) => node.Problem("not-phone"),
            _ => null,
        };
    }

    private static long? Figure(FormNode node, FormValue? value) => node.Evaluate(value) switch
    {
        FeelNumber number when number.TryToInt64(out var figure) => figure,
        FeelString text when long.TryParse(text.Text, out var figure) => figure,
        _ => null,
    };

    private static string Digits(string phone) =>
        new([.. phone.Replace("转", "x", StringComparison.Ordinal).Where(static c => c is not (' ' or '-' or '(' or ')' or '（' or '）'))]);

    private static string Cleaned(string text, bool multiline)
    {
        var lines = text.ReplaceLineEndings(multiline ? "\n" : " ");
        return lines.Any(IsStray) ? new string([.. lines.Where(static c => !IsStray(c))]) : lines;
    }

    /// <summary>Characters that no keyboard gives and that neither XML nor PostgreSQL keeps.</summary>
    private static bool IsStray(char c) => char.IsControl(c) && c is not ('\n' or '\t') || c is '\uFFFE' or '\uFFFF';
}
