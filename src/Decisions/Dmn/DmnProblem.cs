namespace BackOffice.Decisions.Dmn;

/// <summary>What is wrong with a DMN file, in words, at the element where it is wrong.</summary>
/// <param name="ElementId">The <c>id</c> of the nearest element that has one; null when none has.</param>
/// <param name="ElementName">The name (or, lacking one, the tag) of the element.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
public sealed record DmnProblem(string? ElementId, string ElementName, string Message)
{
    /// <summary>Line of the element in the file, counted from 1; 0 when unknown.</summary>
    public int Line { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        ElementId is null ? $"{ElementName}: {Message}" : $"{ElementName} ({ElementId}): {Message}";
}
