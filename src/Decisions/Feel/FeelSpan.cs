namespace BackOffice.Decisions.Feel;

/// <summary>A stretch of an expression's text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct FeelSpan(int Start, int Length)
{
    /// <summary>The index after its last character.</summary>
    public int End => Start + Length;

    internal static FeelSpan Between(int start, int end) => new(start, Math.Max(0, end - start));
}
