using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What the case did on the diagram.</summary>
/// <param name="Bpmn">The definition's XML, of the version that the case follows.</param>
/// <param name="Walked">The elements and sequence flows that a token has passed.</param>
/// <param name="Standing">Where tokens stand, and how many.</param>
/// <param name="Incidents">Where something went wrong, and what.</param>
public sealed record CaseWalk(
    string Bpmn, ImmutableArray<string> Walked, ImmutableDictionary<string, int> Standing, ImmutableDictionary<string, string> Incidents);
