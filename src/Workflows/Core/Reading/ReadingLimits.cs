namespace BackOffice.Workflows.Core.Reading;

/// <summary>How much a definition file may ask for before it is refused.</summary>
/// <param name="MaxBytes">The largest file.</param>
/// <param name="MaxDepth">The deepest nesting of XML elements.</param>
/// <param name="MaxElements">The most XML elements.</param>
public sealed record ReadingLimits(int MaxBytes, int MaxDepth, int MaxElements)
{
    /// <summary>8 MB, 200 levels, 50,000 elements: a hundred times what people draw.</summary>
    public static ReadingLimits Default { get; } = new(8 * 1024 * 1024, 200, 50_000);
}
