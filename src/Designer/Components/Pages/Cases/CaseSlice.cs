using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A part of the list, and where the next one begins; null at the end.</summary>
public sealed record CaseSlice(ImmutableArray<CaseRow> Rows, string? Next);
