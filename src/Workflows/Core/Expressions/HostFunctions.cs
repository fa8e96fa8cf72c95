using System.Collections.Frozen;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Functions that the company adds to FEEL, by name.</summary>
/// <param name="byName">The functions.</param>
public sealed class HostFunctions(IReadOnlyDictionary<string, FeelFunction> byName)
{
    /// <summary>No functions.</summary>
    public static HostFunctions None { get; } = new(FrozenDictionary<string, FeelFunction>.Empty);

    /// <summary>The functions by name.</summary>
    public IReadOnlyDictionary<string, FeelFunction> ByName { get; } = byName;
}
