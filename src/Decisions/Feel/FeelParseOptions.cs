using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel;

/// <summary>What a parser must know beside the text.</summary>
public sealed record FeelParseOptions
{
    /// <summary>No names, no types, the default limits.</summary>
    public static FeelParseOptions Default { get; } = new();

    /// <summary>
    /// Names in scope that hold spaces or symbols, such as "due date" or "a+b": without them FEEL cannot tell names from operators.
    /// Names of variables and of their entries alike; plain names may stand here too.
    /// </summary>
    public IReadOnlyCollection<string> KnownNames { get; init; } = [];

    /// <summary>Types beyond FEEL's own that <c>instance of</c> and parameters may name (a model's item definitions).</summary>
    public IReadOnlyDictionary<string, FeelType> NamedTypes { get; init; } = new Dictionary<string, FeelType>(StringComparer.Ordinal);

    /// <summary>The longest text that is read, in characters.</summary>
    public int MaxLength { get; init; } = 100_000;

    /// <summary>How deep expressions may nest.</summary>
    public int MaxDepth { get; init; } = 200;
}
