namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>One published version.</summary>
/// <param name="Version">1, 2, 3…</param>
/// <param name="Author">Who published it.</param>
/// <param name="Published">When.</param>
/// <param name="Comment">Why, in the author's words.</param>
/// <param name="Running">Cases that run on it.</param>
public sealed record ProcedureVersion(int Version, string Author, DateTimeOffset Published, string? Comment, int Running);
