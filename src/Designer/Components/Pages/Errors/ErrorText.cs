namespace BackOffice.Designer.Components.Pages.Errors;

/// <summary>Names the texts of the pages that nobody wants to see.</summary>
internal sealed class ErrorText;
