using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>Between what somebody who changes a case may choose.</summary>
/// <param name="Standing">Where tokens stand.</param>
/// <param name="Elements">What can be entered, in the order of the drawing.</param>
/// <param name="Versions">The other versions of the procedure, the newest first.</param>
public sealed record CaseChoices(ImmutableArray<CaseChoices.Place> Standing, ImmutableArray<CaseChoices.Element> Elements, ImmutableArray<int> Versions)
{
    /// <summary>A token.</summary>
    public sealed record Place(long ElementKey, LocalName Name);

    /// <summary>An element of the procedure.</summary>
    public sealed record Element(string Id, LocalName Name);
}
