using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A deadline is a commitment of the decision table, never a figure in a drawing.</summary>
internal sealed class NoLiteralDeadline : IDefinitionCheck
{
    public string Name => "no-literal-deadline";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var node in process.Nodes)
        {
            foreach (var expression in Deadlines(node).Where(expression => IsLiteral(expression.Text, expression.IsFeel)))
            {
                yield return (node.Id, $"Expected the deadline to come from a decision (such as '= arrival.due'), but found the figure '{expression.Source}'.");
            }
        }
    }

    private static IEnumerable<Expression> Deadlines(FlowNode node)
    {
        // A start event too: how often a duty comes round is a commitment (= commitment("TOPIC").cycle).
        if (node is EventNode happening)
        {
            foreach (var timer in happening.Definitions.OfType<TimerEventDefinition>())
            {
                yield return timer.Value;
            }
        }

        if (node is UserTask task)
        {
            foreach (var expression in new[] { task.DueDate, task.FollowUpDate }.OfType<Expression>())
            {
                yield return expression;
            }
        }
    }

    private static bool IsLiteral(string text, bool isFeel) =>
        !isFeel || text.Contains("duration(\"", StringComparison.Ordinal) || text.Contains("@\"", StringComparison.Ordinal);
}
