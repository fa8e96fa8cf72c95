namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>The texts of the company's settings.</summary>
public sealed class SettingsText;
