using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Something that the program could not do by itself.</summary>
public sealed record CaseIncident(LocalName Element, string Message);
