using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>A case that called this one, or was called by it.</summary>
public sealed record CaseLink(long CaseKey, LocalName Process, CaseStatus Status);
