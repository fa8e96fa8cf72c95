using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>A boxed expression, compiled: immutable and safe for threads.</summary>
internal abstract class BoxedExpression
{
    public abstract FeelValue Evaluate(DmnScope scope, DmnRun run);
}
