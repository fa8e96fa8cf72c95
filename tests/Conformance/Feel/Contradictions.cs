using System.Text.RegularExpressions;

namespace BackOffice.Conformance.Feel;

/// <summary>Cases whose expectation the DMN kit contradicts: the kit wins. Each is named with the case of the kit.</summary>
internal static partial class Contradictions
{
    private static readonly (Regex Expression, string Kit)[] s_rules =
    [
        (AbsOfNumber(), "0050-feel-abs-function 007: the parameter of abs is 'n', any other name gives null"),
        (JoinWithPrefix(), "1140-feel-string-join-function 009: string join takes a list and a delimiter, more arguments give null"),
        (FilterOfNoBoolean(), "1151-boxed-filter 004 and 005: a filter that is no boolean gives null"),
    ];

    internal static string? Of(FeelCase one) =>
        s_rules.FirstOrDefault(rule => rule.Expression.IsMatch(one.Expression) && one.Expected is { IsNull: false }).Kit;

    [GeneratedRegex(@"^\s*abs\(\s*number\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex AbsOfNumber();

    [GeneratedRegex(@"^\s*string join\((\[[^\]]*\]|\w+)\s*,\s*""[^""]*""\s*,\s*""[^""]*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex JoinWithPrefix();

    // A literal text, a range, or a choice between ranges in the brackets behind a list.
    [GeneratedRegex(@"^\s*(\[[^\]]*\]|\w+)\s*\[\s*(""[^""]*""|\][^\]]*\.\.[^\]]*\]|if .*\(=.*)\s*\]\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FilterOfNoBoolean();
}
