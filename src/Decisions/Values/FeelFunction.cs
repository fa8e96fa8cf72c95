using System.Collections.Immutable;
using BackOffice.Decisions.Feel.Evaluation;

namespace BackOffice.Decisions.Values;

/// <summary>A function: of an expression, of a decision model, or supplied by the host.</summary>
public sealed class FeelFunction : FeelValue
{
    private readonly Func<EvaluationSession, FeelValue[], FeelValue> _body;

    internal FeelFunction(string name, ImmutableArray<FeelParameter> parameters, FeelType result, Func<EvaluationSession, FeelValue[], FeelValue> body)
    {
        Name = name;
        Parameters = parameters;
        Result = result;
        _body = body;
    }

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Function;

    /// <summary>The name, for messages; empty for a function without one.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public ImmutableArray<FeelParameter> Parameters { get; }

    /// <summary>The type of what it returns; Any where nothing is declared.</summary>
    public FeelType Result { get; }

    /// <summary>What a function of an expression sees from where it is defined; a context puts the function itself there.</summary>
    internal FeelValue[]? Captured { get; init; }

    /// <summary>Takes any number of arguments (a built-in such as max).</summary>
    internal bool TakesAny { get; init; }

    /// <summary>
    /// A function that the host supplies. The body must be pure: what it needs of clock and zone stands in the call.
    /// A name that ends with '?' is an optional parameter, which is null where the caller leaves it out.
    /// </summary>
    public static FeelFunction Create(string name, IEnumerable<string> parameters, Func<FeelFunctionCall, FeelValue> body) =>
        new(name, [.. parameters.Select(FeelParameter.Parse)], FeelType.Any, (session, arguments) => body(new FeelFunctionCall(name, session, arguments)));

    internal FeelValue Run(EvaluationSession session, FeelValue[] arguments) => _body(session, arguments);

    private protected override int Hash() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
