using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>What the panel says above the form.</summary>
public sealed record TaskNotice(ProblemLevel Level, string Title, string Text);
