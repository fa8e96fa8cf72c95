using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>A step of the case to which a task may be returned.</summary>
public sealed record EarlierStep(string ElementId, LocalName Name);
