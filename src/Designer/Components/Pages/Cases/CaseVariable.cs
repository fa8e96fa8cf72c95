namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What the case knows, as FEEL writes it.</summary>
public sealed record CaseVariable(string Name, string Value);
