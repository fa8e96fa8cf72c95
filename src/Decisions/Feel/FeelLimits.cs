namespace BackOffice.Decisions.Feel;

/// <summary>What one evaluation may use. Beyond it the evaluation ends with null and the reason.</summary>
public sealed record FeelLimits
{
    /// <summary>Limits that no honest expression reaches.</summary>
    public static FeelLimits Default { get; } = new();

    /// <summary>Iterations, calls and items made, together.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>Calls of functions within calls, and lists or contexts within each other.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Items in one list.</summary>
    public int ListSize { get; init; } = 100_000;

    /// <summary>Characters in one text.</summary>
    public int TextSize { get; init; } = 1_000_000;
}
