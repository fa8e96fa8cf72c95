using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Binds arguments to parameters, holds them to their types, and runs the function (DMN 1.5 section 10.3.2.13).</summary>
internal static class Invocation
{
    internal static FeelValue Call(EvaluationSession session, FeelFunction function, params FeelValue[] arguments)
    {
        if (function.TakesAny)
        {
            return Run(session, function, arguments);
        }

        var parameters = function.Parameters;
        if (arguments.Length > parameters.Length || parameters.Skip(arguments.Length).Any(static p => !p.IsOptional))
        {
            return session.Fail(FeelFailureKind.InvalidArgument,
                $"The function {Title(function)} takes {Count(parameters.Length)} ({string.Join(", ", parameters.Select(static p => p.Name))}), found {arguments.Length}.");
        }

        var bound = new FeelValue[parameters.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            var given = i < arguments.Length ? arguments[i] : FeelNull.Instance;
            if (parameters[i].Type.Coerce(given) is not { } value)
            {
                return session.Fail(FeelFailureKind.InvalidArgument,
                    $"The function {Title(function)} takes a {parameters[i].Type.Name} as '{parameters[i].Name}', found the {given.KindName} {ValueText.Short(given)}.");
            }

            bound[i] = value;
        }

        return Run(session, function, bound);
    }

    internal static FeelValue CallNamed(EvaluationSession session, FeelFunction function, string[] names, FeelValue[] arguments)
    {
        var ordered = new FeelValue?[function.Parameters.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var place = IndexOf(function, names[i]);
            if (place < 0 || ordered[place] is not null)
            {
                return session.Fail(FeelFailureKind.InvalidArgument,
                    $"The function {Title(function)} has no parameter '{names[i]}'. {Alternatives.Of(function.Parameters.Select(static p => p.Name))}");
            }

            ordered[place] = arguments[i];
        }

        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i] is null && !function.Parameters[i].IsOptional)
            {
                return session.Fail(FeelFailureKind.InvalidArgument, $"The function {Title(function)} needs an argument for '{function.Parameters[i].Name}'.");
            }

            ordered[i] ??= FeelNull.Instance;
        }

        return Call(session, function, ordered!);
    }

    private static FeelValue Run(EvaluationSession session, FeelFunction function, FeelValue[] arguments)
    {
        if (!session.Enter())
        {
            return FeelNull.Instance;
        }

        var span = session.Span;
        var result = function.Run(session, arguments);
        session.Leave();
        session.Span = span;
        if (ReferenceEquals(function.Result, FeelType.Any))
        {
            return result;
        }

        return function.Result.Coerce(result) ?? session.Fail(FeelFailureKind.InvalidType,
            $"The function {Title(function)} returns a {function.Result.Name}, found the {result.KindName} {ValueText.Short(result)}.");
    }

    private static int IndexOf(FeelFunction function, string name)
    {
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Title(FeelFunction function) => function.Name.Length == 0 ? "without a name" : $"'{function.Name}'";

    private static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";
}
