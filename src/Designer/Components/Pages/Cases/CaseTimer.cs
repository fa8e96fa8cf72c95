using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A deadline that runs in the case; one without an instant stands still.</summary>
public sealed record CaseTimer(LocalName Name, DateTimeOffset? Due);
