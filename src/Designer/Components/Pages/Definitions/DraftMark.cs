namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>Who saved a draft last, and when.</summary>
public sealed record DraftMark(string Author, DateTimeOffset Saved);
