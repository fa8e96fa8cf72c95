using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A FEEL text.</summary>
internal sealed class FeelTextExpression(FeelExpression expression) : BoxedExpression
{
    public override FeelValue Evaluate(DmnScope scope, DmnRun run) => run.Evaluate(expression, scope);
}
