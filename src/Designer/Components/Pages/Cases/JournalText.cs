namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Names the journal's events in words: {0} is who, {1} the step, {2} a detail.</summary>
internal sealed class JournalText;
