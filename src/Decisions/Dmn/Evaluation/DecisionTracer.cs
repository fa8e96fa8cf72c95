using System.Collections.Immutable;
using BackOffice.Decisions.Dmn.Requirements;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Dmn.Evaluation;

/// <summary>Collects what each decision read, tested, matched and gave. Decisions may begin within each other (services, knowledge).</summary>
internal sealed class DecisionTracer
{
    // A loop that calls a service makes a trace each time; a screen needs no more than these.
    private const int MaxTraces = 1_000;

    private readonly Stack<Open> _open = new();
    private readonly ImmutableArray<DecisionTrace>.Builder _finished = ImmutableArray.CreateBuilder<DecisionTrace>();

    public ImmutableArray<DecisionTrace> Finished => _finished.ToImmutable();

    public void Begin(DrgNode decision, DmnScope scope) => _open.Push(new(decision, scope));

    public void Column(string label, FeelValue value)
    {
        if (_open.TryPeek(out var current))
        {
            current.Columns.Add(KeyValuePair.Create(label, value));
        }
    }

    public void Match(MatchedRule rule)
    {
        if (_open.TryPeek(out var current))
        {
            current.Matched.Add(rule);
        }
    }

    public void End(FeelValue value)
    {
        var current = _open.Pop();
        if (_finished.Count < MaxTraces)
        {
            _finished.Add(new(
                current.Decision.Id,
                current.Decision.Name,
                [.. current.Scope.OwnEntries],
                current.Columns.ToImmutable(),
                current.Matched.ToImmutable(),
                value));
        }
    }

    private sealed record Open(DrgNode Decision, DmnScope Scope)
    {
        public ImmutableArray<KeyValuePair<string, FeelValue>>.Builder Columns { get; } = ImmutableArray.CreateBuilder<KeyValuePair<string, FeelValue>>();

        public ImmutableArray<MatchedRule>.Builder Matched { get; } = ImmutableArray.CreateBuilder<MatchedRule>();
    }
}
