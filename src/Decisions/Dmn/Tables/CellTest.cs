using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Evaluation;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>The test in a cell: compiled unary tests, or nothing, which every value passes.</summary>
internal sealed class CellTest(FeelExpression? tests, string? problem)
{
    public static readonly CellTest Anything = new(null, null);

    private readonly ConstantTests? _constants = tests is null ? null : ConstantTests.From(tests);

    /// <summary>The texts and numbers of which the value must be one; null where the cell asks for anything else.</summary>
    public ImmutableArray<FeelValue>? Literals { get; } = tests is null ? null : ConstantTests.From(tests)?.Literals;

    /// <summary>The scope holds the tested value under <c>?</c>.</summary>
    public bool Passes(FeelValue value, DmnScope scope, DmnRun run)
    {
        if (tests is null)
        {
            return problem is null || Refuse(run, problem);
        }

        // An explanation shows the parts of each test, so then the expression itself is asked.
        return (run.Session.Trace is null ? _constants?.Passes(value) : null) ?? run.Evaluate(tests, scope) is FeelBoolean { Value: true };
    }

    private static bool Refuse(DmnRun run, string problem)
    {
        run.Fail(FeelFailureKind.InvalidModel, problem);
        return false;
    }
}
