namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>Names the texts of the intake desk.</summary>
internal sealed class IntakeText;
