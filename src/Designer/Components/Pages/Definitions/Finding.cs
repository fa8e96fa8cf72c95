namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>Something that the check found.</summary>
/// <param name="File">The file inside the procedure's folder; empty where the folder as a whole is meant.</param>
/// <param name="ElementId">Null where the file as a whole is meant.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
/// <param name="IsError">Stands in the way of publishing.</param>
public sealed record Finding(string File, string? ElementId, string Message, bool IsError);
