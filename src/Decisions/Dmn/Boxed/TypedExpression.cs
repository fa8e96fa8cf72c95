using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>An expression that declares its type: its value is coerced to it, or is null with a reason.</summary>
internal sealed class TypedExpression(BoxedExpression inner, ItemType type) : BoxedExpression
{
    public override FeelValue Evaluate(DmnScope scope, DmnRun run) => type.Coerce(inner.Evaluate(scope, run), run);
}
