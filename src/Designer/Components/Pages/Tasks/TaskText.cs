namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>Names the texts of a task.</summary>
internal sealed class TaskText;
