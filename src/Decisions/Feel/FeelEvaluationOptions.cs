using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel;

/// <summary>What the host gives to an evaluation: time, zone, functions, limits.</summary>
public sealed record FeelEvaluationOptions
{
    /// <summary>No instant, UTC, no functions, the default limits.</summary>
    public static FeelEvaluationOptions Default { get; } = new();

    /// <summary>What the evaluation may use.</summary>
    public FeelLimits Limits { get; init; } = FeelLimits.Default;

    /// <summary>The instant that now() and today() tell; without it they are null.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The zone in which now() and today() are told.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Functions beyond FEEL's own, by name. Names with spaces belong into <see cref="FeelParseOptions.KnownNames"/> as well.</summary>
    public IReadOnlyDictionary<string, FeelFunction> HostFunctions { get; init; } = ImmutableDictionary<string, FeelFunction>.Empty;

    /// <summary>Chance for uuid() and random number(): 32 bits at a time; without it they are null.</summary>
    public Func<uint>? Chance { get; init; }

    /// <summary>Whether the evaluation tells how it came to its value.</summary>
    public bool Explain { get; init; }
}
