using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Types;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Evaluation;

/// <summary>One evaluation over a whole model: its limits and failures (the session's), the rules that matched, the trace.</summary>
internal sealed class DmnRun(EvaluationSession session)
{
    private readonly ImmutableArray<MatchedRule>.Builder _matched = ImmutableArray.CreateBuilder<MatchedRule>();

    public EvaluationSession Session { get; } = session;

    public DecisionTracer? Tracer { get; } = session.Options.Explain ? new() : null;

    public bool Exhausted => Session.IsExhausted;

    public FeelValue Fail(FeelFailureKind kind, string message) => Session.Fail(kind, message);

    public FeelValue Evaluate(FeelExpression expression, IFeelVariables scope) => expression.Evaluate(Session, scope);

    /// <summary>Calls a function with its parameters by name.</summary>
    public FeelValue Invoke(FeelFunction function, IReadOnlyList<KeyValuePair<string, FeelValue>> arguments) =>
        Invocation.CallNamed(Session, function, [.. arguments.Select(argument => argument.Key)], [.. arguments.Select(argument => argument.Value)]);

    /// <summary>What a boxed loop over the value runs over; null, with the reason, where it cannot. Each item counts as a step.</summary>
    public IEnumerable<FeelValue>? Items(FeelValue value)
    {
        if (Iterator.Items(value) is { } items)
        {
            return items.TakeWhile(_ => Session.Step());
        }

        Fail(FeelFailureKind.InvalidType, Iterator.Refusal(value));
        return null;
    }

    /// <summary>Whether a list of this many items may take one more.</summary>
    public bool TryAddItem(int count) => Session.FitsList(count + 1);

    public void Record(MatchedRule rule)
    {
        _matched.Add(rule);
        Tracer?.Match(rule);
    }

    /// <summary>A function of the model. Called within another evaluation, it counts against that one's limits.</summary>
    public FeelFunction Function(string name, IEnumerable<(string Name, ItemType Type)> parameters, ItemType result, Func<FeelValue[], DmnRun, FeelValue> body) => new(
        name,
        [.. parameters.Select(parameter => new FeelParameter(parameter.Name, parameter.Type.Feel))],
        result.Feel,
        (caller, arguments) => body(arguments, ReferenceEquals(caller, Session) ? this : new DmnRun(caller)));

    public DecisionResult Finish(FeelValue value) =>
        new(value, Session.Failures, _matched.ToImmutable(), Session.Trace?.ToExplanation()) { Trace = Tracer?.Finished ?? [] };
}
