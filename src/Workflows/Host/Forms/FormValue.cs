using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A value in a schema: written as it is, or computed by a FEEL expression (text that begins with <c>=</c>).</summary>
public sealed class FormValue
{
    private readonly FeelValue? _literal;
    private readonly FeelExpression? _expression;

    private FormValue(FeelValue? literal, FeelExpression? expression) => (_literal, _expression) = (literal, expression);

    /// <summary>The value as it was written; null where it is computed.</summary>
    public FeelValue? Literal => _literal;

    /// <summary>The value among the given variables; null in FEEL's sense where it cannot be computed.</summary>
    public FeelValue In(IFeelVariables variables, FeelEvaluationOptions options) =>
        _expression is null ? _literal! : _expression.Evaluate(variables, options).Value;

    /// <summary>Whether the value is true; everything but true is not.</summary>
    public bool IsTrue(IFeelVariables variables, FeelEvaluationOptions options) => In(variables, options) is FeelBoolean { Value: true };

    internal static bool IsExpression(string text) => text.StartsWith('=');

    internal static FormValue Of(FeelValue literal) => new(literal, null);

    internal static (FormValue? Value, string? Problem) Parse(string text)
    {
        var parsed = FeelExpression.Parse(text[1..]);
        return parsed.Expression is { } expression
            ? (new FormValue(null, expression), null)
            : (null, FeelWords.Problem(text[1..], parsed));
    }
}
