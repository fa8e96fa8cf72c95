using System.Collections.Immutable;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Feel.Evaluation;

namespace BackOffice.Decisions.Values;

/// <summary>One call of a function that the host supplies.</summary>
public sealed class FeelFunctionCall
{
    private readonly string _name;

    internal FeelFunctionCall(string name, EvaluationSession session, FeelValue[] arguments)
    {
        _name = name;
        Session = session;
        Arguments = [.. arguments];
    }

    /// <summary>The arguments, one for each parameter.</summary>
    public ImmutableArray<FeelValue> Arguments { get; }

    /// <summary>The zone of the evaluation.</summary>
    public TimeZoneInfo TimeZone => Session.Options.TimeZone;

    /// <summary>The instant of the evaluation, if the host gave one.</summary>
    public DateTimeOffset? Now => Session.Options.Now;

    internal EvaluationSession Session { get; }

    /// <summary>Ends the call with null and a reason.</summary>
    public FeelValue Fail(string message) => Session.Fail(FeelFailureKind.InvalidArgument, $"'{_name}': {message}");
}
