using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Tables;

/// <summary>
/// The tests of a cell that compares with literals alone, which most cells of a big table do: answered without an evaluation.
/// What a literal comparison cannot tell (values of another kind, null) is left to the expression.
/// </summary>
internal sealed class ConstantTests
{
    private readonly bool _negated;
    private readonly ImmutableArray<Test> _tests;

    private ConstantTests(bool negated, ImmutableArray<Test> tests)
    {
        _negated = negated;
        _tests = tests;
    }

    /// <summary>Null where a test is more than a literal.</summary>
    public static ConstantTests? From(FeelExpression expression)
    {
        if (expression.Syntax is not UnaryTestsSyntax { Tests.Count: > 0 } syntax)
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<Test>(syntax.Tests.Count);
        foreach (var test in syntax.Tests)
        {
            var (op, operand) = test is EndpointSyntax endpoint ? (endpoint.Operator, endpoint.Endpoint) : (BinaryOperator.Equal, test);
            if (Literal(operand) is not { } literal || (test is EndpointSyntax && literal is FeelRange))
            {
                return null;
            }

            found.Add(new(op, literal));
        }

        return new(syntax.Negated, found.MoveToImmutable());
    }

    /// <summary>The texts and numbers of which one must be met; null where the tests ask for more.</summary>
    public ImmutableArray<FeelValue>? Literals =>
        !_negated && _tests.All(static test => test.Operator == BinaryOperator.Equal && test.Literal is FeelString or FeelNumber)
            ? [.. _tests.Select(static test => test.Literal)]
            : null;

    /// <summary>Null where only the expression can tell.</summary>
    public bool? Passes(FeelValue value)
    {
        foreach (var test in _tests)
        {
            switch (test.Holds(value))
            {
                case null:
                    return null;
                case true:
                    return !_negated;
            }
        }

        return _negated;
    }

    private static FeelValue? Literal(FeelSyntax syntax) => syntax switch
    {
        StringSyntax text => FeelString.Of(text.Value),
        NumberSyntax number => FeelNumber.Of(number.Value),
        NegationSyntax { Operand: NumberSyntax number } => FeelNumber.Of(-number.Value),
        BooleanSyntax boolean => FeelBoolean.Of(boolean.Value),
        AtSyntax at => TemporalText.ParseAny(at.Text),
        RangeSyntax range when Literal(range.Start) is { } start && Literal(range.End) is { } end && ValueOrder.Compare(start, end) is not null =>
            new FeelRange(start, range.StartIncluded, end, range.EndIncluded),
        _ => null,
    };

    private readonly record struct Test(BinaryOperator Operator, FeelValue Literal)
    {
        public bool? Holds(FeelValue value)
        {
            if (Literal is FeelRange range)
            {
                return Membership.InRange(value, range);
            }

            if (value.Kind != Literal.Kind)
            {
                return null;
            }

            if (Operator is BinaryOperator.Equal or BinaryOperator.NotEqual)
            {
                return ValueEquality.AreEqual(value, Literal) is { } equal ? equal == (Operator == BinaryOperator.Equal) : null;
            }

            return ValueOrder.Compare(value, Literal) is { } order
                ? Operator switch
                {
                    BinaryOperator.Less => order < 0,
                    BinaryOperator.LessOrEqual => order <= 0,
                    BinaryOperator.Greater => order > 0,
                    _ => order >= 0,
                }
                : null;
        }
    }
}
