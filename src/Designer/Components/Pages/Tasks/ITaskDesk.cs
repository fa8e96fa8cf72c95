using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Tasks.Verbs;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>What the task page asks of the host. Every change is judged by the host again.</summary>
internal interface ITaskDesk
{
    /// <summary>Null where there is no such task, or the reader may not see it.</summary>
    Task<TaskDetail?> ReadAsync(StaffMember reader, long taskKey, CancellationToken cancellation);

    Task<TaskOutcome> ClaimAsync(StaffMember actor, long taskKey, CancellationToken cancellation);

    Task<TaskOutcome> ReleaseAsync(StaffMember actor, long taskKey, CancellationToken cancellation);

    Task<TaskOutcome> CompleteAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation);

    /// <summary>The delegate answers; the task goes back to its owner.</summary>
    Task<TaskOutcome> ResolveAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation);

    /// <summary>Transfer, delegate, sign, return, urge…</summary>
    Task<TaskOutcome> CarryOutAsync(StaffMember actor, long taskKey, TaskVerbRequest request, CancellationToken cancellation);

    /// <summary>Keeps what is entered until the task is completed.</summary>
    Task<TaskOutcome> SaveDraftAsync(StaffMember actor, long taskKey, FeelContext entered, CancellationToken cancellation);
}
