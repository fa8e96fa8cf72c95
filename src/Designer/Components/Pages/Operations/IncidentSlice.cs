using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>A part of the list of incidents.</summary>
/// <param name="Rows">The incidents, the latest first.</param>
/// <param name="Next">Where the next part begins; null after the last.</param>
public sealed record IncidentSlice(ImmutableArray<IncidentRow> Rows, long? Next);
