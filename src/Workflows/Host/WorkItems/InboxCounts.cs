namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Figures beside an inbox's views.</summary>
/// <param name="Mine">Open tasks assigned to me.</param>
/// <param name="MyGroups">Open tasks that I may take.</param>
/// <param name="Overdue">Tasks of mine and my groups' that are past their due time.</param>
public sealed record InboxCounts(int Mine, int MyGroups, int Overdue);
