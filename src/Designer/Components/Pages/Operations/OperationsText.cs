namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>Names the texts of the operators' pages.</summary>
internal sealed class OperationsText;
