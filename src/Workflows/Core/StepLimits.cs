namespace BackOffice.Workflows.Core;

/// <summary>How much one step and one instance may take.</summary>
public sealed record StepLimits
{
    /// <summary>After this many events a step stops and leaves a continuation.</summary>
    public int EventsPerStep { get; init; } = 1_000;

    /// <summary>The largest value of one variable, in bytes.</summary>
    public int VariableBytes { get; init; } = 64 * 1024;

    /// <summary>All variables of one instance together, in bytes.</summary>
    public int InstanceBytes { get; init; } = 1024 * 1024;

    /// <summary>The limits of the design.</summary>
    public static StepLimits Default { get; } = new();
}
