using System.Collections.Immutable;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>One call of a built-in.</summary>
internal readonly struct BuiltInCall(BuiltIn function, EvaluationSession session, FeelValue?[] arguments)
{
    internal EvaluationSession Session => session;

    internal FeelEvaluationOptions Options => session.Options;

    internal int Count => arguments.Length;

    /// <summary>The argument; null (of FEEL) where an optional one was left out.</summary>
    internal FeelValue this[int index] => arguments[index] ?? FeelNull.Instance;

    internal bool Has(int index) => arguments[index] is not (null or FeelNull);

    internal Decimal128 Number(int index) => ((FeelNumber)arguments[index]!).Value;

    internal string Text(int index) => ((FeelString)arguments[index]!).Text;

    internal bool Boolean(int index) => ((FeelBoolean)arguments[index]!).Value;

    internal ImmutableArray<FeelValue> List(int index) => ((FeelList)arguments[index]!).Items;

    internal FeelContext Context(int index) => (FeelContext)arguments[index]!;

    internal FeelFunction Function(int index) => (FeelFunction)arguments[index]!;

    internal FeelRange Range(int index) => (FeelRange)arguments[index]!;

    /// <summary>The whole number, if the argument is one in this range.</summary>
    internal bool TryWhole(int index, long from, long to, out long value) =>
        Number(index).TryToInt64(out value) && value >= from && value <= to;

    internal FeelValue Fail(string message, FeelFailureKind kind = FeelFailureKind.InvalidArgument) =>
        session.Fail(kind, $"'{function.Name}': {message}");

    internal FeelValue Of(Decimal128 number) => number.IsDefined ? FeelNumber.Of(number) : Fail("The result has no value in range.", FeelFailureKind.OutOfRange);

    internal FeelValue Of(string text) => session.Text(text);

    internal FeelValue Of(ImmutableArray<FeelValue> items) => session.List(items);
}
