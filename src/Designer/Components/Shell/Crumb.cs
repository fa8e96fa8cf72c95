namespace BackOffice.Designer.Components.Shell;

/// <summary>A step of the way to a page.</summary>
public sealed record Crumb(string Text, string Address);
