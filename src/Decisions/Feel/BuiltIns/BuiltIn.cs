using BackOffice.Decisions.Feel.Evaluation;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>
/// A built-in function: its name, the section of DMN 1.5 that defines it (or "Camunda"), and its signatures.
/// A signature is written as FEEL writes it: <c>string: string, start position: number, length?: number</c>;
/// '?' marks an optional parameter, '/' another name for it, '|' another type, and '...' takes all further arguments as one list.
/// </summary>
internal sealed class BuiltIn
{
    private readonly BuiltInSignature[] _signatures;

    internal BuiltIn(string name, string section, params (string Parameters, BuiltInBody Body)[] signatures)
    {
        Name = name;
        Section = section;
        _signatures = [.. signatures.Select(static s => new BuiltInSignature(s.Parameters, s.Body))];
        AsValue = ToFunction();
    }

    internal string Name { get; }

    internal string Section { get; }

    /// <summary>The function where it stands as a value, say as an argument.</summary>
    internal FeelFunction AsValue { get; }

    internal IEnumerable<BuiltInSignature> Signatures => _signatures;

    /// <summary>The signatures that arguments with these names (none: by position) may mean, and the place of each argument.</summary>
    internal BuiltInMatch[] Match(string?[] names, int count) =>
        [.. _signatures.Select(s => s.Match(names, count)).OfType<BuiltInMatch>()];

    internal FeelValue Invoke(EvaluationSession session, BuiltInMatch[] matches, FeelValue[] arguments)
    {
        if (!session.Step())
        {
            return FeelNull.Instance;
        }

        // Only where no signature takes the arguments as they are, they are coerced.
        if (matches.Length > 1)
        {
            foreach (var match in matches)
            {
                if (match.Bind(arguments, coerce: false, out _) is { } exact)
                {
                    return match.Signature.Body(new BuiltInCall(this, session, exact));
                }
            }
        }

        BuiltInMismatch? mismatch = null;
        foreach (var match in matches)
        {
            if (match.Bind(arguments, coerce: true, out var why) is { } bound)
            {
                return match.Signature.Body(new BuiltInCall(this, session, bound));
            }

            mismatch ??= why;
        }

        return session.Fail(FeelFailureKind.InvalidArgument, mismatch is { } wrong
            ? $"'{Name}' takes a {wrong.Parameter.TypeName} as '{wrong.Parameter.Name}', found {Describe(wrong.Found)}."
            : $"'{Name}' does not take these {arguments.Length} arguments. It takes ({string.Join(") or (", _signatures.Select(static s => s.Text))}).");
    }

    private static string Describe(FeelValue found) => found.IsNull ? "null" : $"the {found.KindName} {ValueText.Short(found)}";

    private FeelFunction ToFunction()
    {
        var longest = _signatures.MaxBy(static s => s.Parameters.Length)!;
        return new FeelFunction(
            Name,
            [.. longest.Parameters.Select(static p => new FeelParameter(p.Name, FeelType.Any, p.IsOptional))],
            FeelType.Any,
            (session, arguments) => Invoke(session, Match([], arguments.Length), arguments))
        { TakesAny = true };
    }
}
