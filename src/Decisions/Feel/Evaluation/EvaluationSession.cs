using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>The running evaluation: what it used so far, why parts failed, what it read. One thread, one evaluation.</summary>
internal sealed class EvaluationSession(FeelEvaluationOptions options)
{
    private const int MaxFailures = 100;

    private readonly FeelLimits _limits = options.Limits;
    private ImmutableArray<FeelFailure>.Builder? _failures;
    private long _stepsLeft = options.Limits.Steps;
    private int _depth;

    internal FeelEvaluationOptions Options { get; } = options;

    internal Trace? Trace { get; } = options.Explain ? new Trace() : null;

    /// <summary>A limit was reached: every loop and call ends at once.</summary>
    internal bool IsExhausted { get; private set; }

    /// <summary>The part that is evaluated; what a built-in fails with gets it as its place.</summary>
    internal FeelSpan Span { get; set; }

    internal ImmutableArray<FeelFailure> Failures => _failures?.ToImmutable() ?? [];

    internal FeelValue Fail(FeelFailureKind kind, string message) => Fail(kind, message, Span);

    internal FeelValue Fail(FeelFailureKind kind, string message, FeelSpan span)
    {
        _failures ??= ImmutableArray.CreateBuilder<FeelFailure>();
        if (_failures.Count < MaxFailures)
        {
            _failures.Add(new FeelFailure(kind, message, span));
        }

        return FeelNull.Instance;
    }

    internal int FailureCount => _failures?.Count ?? 0;

    /// <summary>Forgets failures that a question such as <c>is defined</c> or <c>get or else</c> has answered.</summary>
    internal void ForgetFailuresFrom(int count)
    {
        while (!IsExhausted && _failures is not null && _failures.Count > count)
        {
            _failures.RemoveAt(_failures.Count - 1);
        }
    }

    /// <summary>Says of failures since a mark where in a model they arose.</summary>
    internal void NameFailuresFrom(int mark, string place)
    {
        for (var i = mark; i < FailureCount; i++)
        {
            _failures![i] = _failures[i] with { Message = $"{place}: {_failures[i].Message}" };
        }
    }

    /// <summary>Counts steps; false when the evaluation has to end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Step(long count = 1)
    {
        _stepsLeft -= count;
        return _stepsLeft >= 0 || Exhaust($"The evaluation took more than {_limits.Steps} steps.");
    }

    /// <summary>Enters a call; false when calls are nested too deep. Every true is followed by <see cref="Leave"/>.</summary>
    internal bool Enter()
    {
        if (!Step())
        {
            return false;
        }

        if (_depth >= _limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Exhaust($"Calls are nested more than {_depth} deep.");
        }

        _depth++;
        return true;
    }

    internal void Leave() => _depth--;

    /// <summary>Whether a list may grow to this size.</summary>
    internal bool FitsList(long count) =>
        count <= _limits.ListSize || Exhaust($"A list would have {count} items; {_limits.ListSize} are allowed.");

    internal FeelValue List(ImmutableArray<FeelValue> items)
    {
        if (!FitsList(items.Length) || !Step(items.Length))
        {
            return FeelNull.Instance;
        }

        return Checked(FeelList.Of(items));
    }

    /// <summary>A text that may have become long.</summary>
    internal FeelValue Text(string text) => FitsText(text.Length) ? FeelString.Of(text) : FeelNull.Instance;

    internal bool FitsText(long length) =>
        (length <= _limits.TextSize || Exhaust($"A text would have {length} characters; {_limits.TextSize} are allowed."))
        && Step(length / 64);

    internal FeelValue Checked(FeelValue value)
    {
        if (value.Height <= _limits.Depth)
        {
            return value;
        }

        Exhaust($"Lists and contexts are nested more than {_limits.Depth} deep.");
        return FeelNull.Instance;
    }

    private bool Exhaust(string message)
    {
        if (!IsExhausted)
        {
            IsExhausted = true;
            // No loop and no call takes another step.
            _stepsLeft = long.MinValue / 2;
            if (_failures is { Count: >= MaxFailures })
            {
                _failures.RemoveAt(_failures.Count - 1);
            }

            Fail(FeelFailureKind.LimitReached, message, Span);
        }

        return false;
    }
}
