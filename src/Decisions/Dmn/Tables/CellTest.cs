using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>The test in a cell: compiled unary tests, or nothing, which every value passes.</summary>
internal sealed class CellTest(FeelExpression? tests, string? problem)
{
    public static readonly CellTest Anything = new(null, null);

    public bool IsAnything => tests is null && problem is null;

    /// <summary>The scope holds the tested value under <c>?</c>.</summary>
    public bool Passes(DmnScope scope, DmnRun run)
    {
        if (problem is not null)
        {
            run.Fail(FeelFailureKind.InvalidModel, problem);
            return false;
        }

        return tests is null || run.Evaluate(tests, scope) is FeelBoolean { Value: true };
    }
}
