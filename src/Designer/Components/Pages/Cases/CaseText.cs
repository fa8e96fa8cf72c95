namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Names the texts of the cases.</summary>
internal sealed class CaseText;
