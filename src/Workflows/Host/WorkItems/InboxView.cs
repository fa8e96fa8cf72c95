namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Which tasks an inbox shows.</summary>
public enum InboxView
{
    /// <summary>Open tasks that are assigned to me.</summary>
    Mine,

    /// <summary>Open tasks that nobody has and that I may take.</summary>
    MyGroups,

    /// <summary>All open tasks that I may see: everything for a manager, else mine and my groups'.</summary>
    All,

    /// <summary>Tasks that I ended.</summary>
    Completed,
}
