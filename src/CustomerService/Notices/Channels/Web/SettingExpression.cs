using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Channels.Web;

/// <summary>A FEEL expression in the settings, read at the start. It makes values, so that nothing in them can break out into the text around.</summary>
internal sealed class SettingExpression
{
    private readonly FeelExpression _expression;

    private SettingExpression(FeelExpression expression) => _expression = expression;

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">It is no FEEL, or reads a name that will not be there.</exception>
    public static SettingExpression Read(string section, string name, string text, params string[] known)
    {
        var result = FeelExpression.Parse(text);
        if (result.Expression is not { } expression)
        {
            throw new InvalidOperationException($"{section}:{name}: expected FEEL, but found '{text}': {result.Problems[0].Message}");
        }

        var strange = expression.FreeVariables.Except(known, StringComparer.Ordinal).ToList();
        SettingProblem.Unless(strange.Count == 0, section, name, $"an expression over {string.Join(", ", known)}, but it also reads {string.Join(", ", strange)}");
        return new SettingExpression(expression);
    }

    public FeelValue Of(FeelContext variables) => _expression.Evaluate(variables).Value;

    public bool IsTrue(FeelContext variables) => Of(variables) is FeelBoolean { Value: true };

    /// <summary>Texts and numbers as text; null for everything else.</summary>
    public string? Text(FeelContext variables) => Text(Of(variables));

    internal static string? Text(FeelValue value) => value switch
    {
        FeelString text => text.Text,
        FeelNumber number => number.ToString(),
        _ => null,
    };
}
