using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>A signature with the parameter that each argument goes to; by position where there are no places.</summary>
internal sealed class BuiltInMatch(BuiltInSignature signature, int[]? places)
{
    internal BuiltInSignature Signature => signature;

    /// <summary>One value for each parameter; null where a type does not fit.</summary>
    internal FeelValue?[]? Bind(FeelValue[] arguments, bool coerce, out BuiltInMismatch? mismatch)
    {
        mismatch = null;
        var parameters = signature.Parameters;
        var bound = new FeelValue?[parameters.Length];
        var single = parameters is [.., { IsVariadic: true }] ? parameters.Length - 1 : parameters.Length;
        FeelList? items = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var place = places is null ? i : places[i];
            if (place >= single)
            {
                items = places is null ? items : arguments[i] as FeelList;
                continue;
            }

            var parameter = parameters[place];
            var argument = arguments[i];
            bound[place] = coerce ? parameter.Coerce(argument) : parameter.Takes(argument) ? argument : null;
            if (bound[place] is null)
            {
                mismatch = new BuiltInMismatch(parameter, argument);
                return null;
            }
        }

        if (single < parameters.Length)
        {
            bound[single] = items ?? FeelList.Of([.. arguments.AsSpan(Math.Min(single, arguments.Length))]);
        }

        return bound;
    }
}

/// <summary>An argument that a parameter does not take.</summary>
internal readonly record struct BuiltInMismatch(BuiltInParameter Parameter, FeelValue Found);
