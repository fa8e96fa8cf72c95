namespace BackOffice.Workflows.Core.Changing;

/// <summary>One thing that would come or go.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key.</param>
/// <param name="ElementId">The element to which it belongs.</param>
/// <param name="Detail">When, for what, of which type; null where there is nothing to say.</param>
public sealed record PreviewItem(PreviewKind Kind, long Key, string ElementId, string? Detail);
