using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Changing;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>What a change would bring and take away.</summary>
/// <param name="Revision">The case as it was looked at; the change is refused once it went on.</param>
/// <param name="Comes">What would be there.</param>
/// <param name="Goes">What would be gone.</param>
/// <param name="Problem">Why it would be refused; null where it would not.</param>
public sealed record CasePreview(long Revision, ImmutableArray<CasePreview.Item> Comes, ImmutableArray<CasePreview.Item> Goes, string? Problem = null)
{
    /// <summary>One thing that comes or goes.</summary>
    public sealed record Item(PreviewKind Kind, LocalName Element, DateTimeOffset? Until);
}
