using System.Collections.Frozen;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Words that start or join constructs and therefore are no names by themselves.</summary>
internal static class Keywords
{
    internal static readonly FrozenSet<string> All = new[]
    {
        "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "and", "or", "between", "instance", "function",
        "true", "false", "null",
    }.ToFrozenSet(StringComparer.Ordinal);
}
