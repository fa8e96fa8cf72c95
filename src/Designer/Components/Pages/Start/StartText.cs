namespace BackOffice.Designer.Components.Pages.Start;

/// <summary>Names the texts of the first page.</summary>
internal sealed class StartText;
