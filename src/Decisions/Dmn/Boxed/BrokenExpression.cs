using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>Stands where the file holds something that could not be compiled: null, with the reason.</summary>
internal sealed class BrokenExpression(string message) : BoxedExpression
{
    public override FeelValue Evaluate(DmnScope scope, DmnRun run) => run.Fail(FeelFailureKind.InvalidModel, message);
}
