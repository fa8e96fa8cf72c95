namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>Names the texts of the definition pages.</summary>
internal sealed class DefinitionText;
