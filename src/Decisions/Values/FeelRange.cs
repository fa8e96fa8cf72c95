namespace BackOffice.Decisions.Values;

/// <summary>
/// A range between two endpoints, each included or not. An endpoint of null is open without bound, as in <c>(&lt; 5)</c>.
/// </summary>
public sealed class FeelRange : FeelValue
{
    /// <summary>The range.</summary>
    public FeelRange(FeelValue start, bool startIncluded, FeelValue end, bool endIncluded)
    {
        Start = start;
        StartIncluded = startIncluded;
        End = end;
        EndIncluded = endIncluded;
    }

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Range;

    /// <summary>The lower endpoint; null where there is none.</summary>
    public FeelValue Start { get; }

    /// <summary>Whether the lower endpoint belongs to the range.</summary>
    public bool StartIncluded { get; }

    /// <summary>The upper endpoint; null where there is none.</summary>
    public FeelValue End { get; }

    /// <summary>Whether the upper endpoint belongs to the range.</summary>
    public bool EndIncluded { get; }

    /// <summary>
    /// Whether it was written as a comparison, <c>(&lt; 5)</c>: its null endpoint is open. In an interval, <c>(null..5)</c>, null is an unknown endpoint.
    /// </summary>
    public bool IsComparison { get; init; }

    internal override int Height => Math.Max(Start.Height, End.Height) + 1;

    private protected override int Hash() => HashCode.Combine(Start, StartIncluded, End, EndIncluded, IsComparison);
}
