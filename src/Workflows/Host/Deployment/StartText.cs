using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>The text that an expression at a start event gives; there is no case yet, so it sees no variables but those that are handed to it.</summary>
internal static class StartText
{
    public static string? Of(
        Expression expression, DateTimeOffset now, TimeZoneInfo zone, FeelContext? variables = null, IReadOnlyDictionary<string, FeelFunction>? functions = null)
    {
        if (!expression.IsFeel)
        {
            return expression.Text;
        }

        var options = new FeelEvaluationOptions { Now = now, TimeZone = zone, HostFunctions = functions ?? WorkCalendarFunctions.All.ByName };
        var parsed = FeelExpression.Parse(expression.Text);
        var value = parsed.Expression?.Evaluate(variables ?? FeelContext.Empty, options).Value;
        return value switch
        {
            null or FeelNull => null,
            FeelString text => text.Text,
            _ => value.ToString(),
        };
    }
}
