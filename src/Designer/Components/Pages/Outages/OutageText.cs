namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Names the texts of the outages.</summary>
internal sealed class OutageText;
