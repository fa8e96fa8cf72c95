using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>A task as its page shows it.</summary>
/// <param name="Item">The task.</param>
/// <param name="Documentation">What the process owner wrote about it.</param>
/// <param name="Form">Its form; null where it has none.</param>
/// <param name="Variables">What the task sees of the case.</param>
/// <param name="Revision">The case's revision; sent back with a command, it refuses what was decided on a stale page.</param>
/// <param name="Standing">How it stands in the case: owner, delegation, signatures; null once it has ended.</param>
/// <param name="MayTake">Whether the person may claim it now.</param>
/// <param name="MayComplete">Whether the person may complete it now.</param>
public sealed record WorkItemDetail(
    WorkItem Item, string? Documentation, FormSchema? Form, FeelContext Variables, long Revision, UserTaskState? Standing, bool MayTake, bool MayComplete);
