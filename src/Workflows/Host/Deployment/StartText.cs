using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>The text that an expression at a start event gives; there is no case yet, so it sees no variables.</summary>
internal static class StartText
{
    public static string? Of(Expression expression, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (!expression.IsFeel)
        {
            return expression.Text;
        }

        var parsed = FeelExpression.Parse(expression.Text);
        var value = parsed.Expression?.Evaluate(FeelContext.Empty, new FeelEvaluationOptions { Now = now, TimeZone = zone }).Value;
        return value switch
        {
            null or FeelNull => null,
            FeelString text => text.Text,
            _ => value.ToString(),
        };
    }
}
