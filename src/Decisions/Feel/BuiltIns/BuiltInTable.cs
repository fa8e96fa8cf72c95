using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>The table of contents of all built-in functions, one file a group.</summary>
internal static class BuiltInTable
{
    private static readonly FrozenDictionary<string, BuiltIn> s_byName = new[]
    {
        BooleanBuiltIns.All,
        ConversionBuiltIns.All,
        StringBuiltIns.All,
        NumberBuiltIns.All,
        ListBuiltIns.All,
        StatisticsBuiltIns.All,
        ContextBuiltIns.All,
        RangeBuiltIns.All,
        TemporalBuiltIns.All,
        MiscellaneousBuiltIns.All,
    }.SelectMany(static group => group).ToFrozenDictionary(static builtIn => builtIn.Name, StringComparer.Ordinal);

    internal static IEnumerable<string> Names => s_byName.Keys;

    internal static IEnumerable<BuiltIn> All => s_byName.Values;

    internal static bool TryGet(string name, [NotNullWhen(true)] out BuiltIn? builtIn) => s_byName.TryGetValue(name, out builtIn);
}
