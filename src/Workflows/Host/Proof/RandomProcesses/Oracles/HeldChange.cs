using BackOffice.Workflows.Core.Commands;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A change of a task that listeners are asked about.</summary>
/// <param name="Left">How many have not agreed yet.</param>
/// <param name="Corrections">What those who agreed have changed of it.</param>
/// <param name="Apply">What becomes of the task once all have.</param>
internal sealed record HeldChange(int Left, TaskCorrections Corrections, Action<TaskCorrections> Apply)
{
    /// <summary>What the one who was asked first changed, as far as the next did not change it again.</summary>
    public static TaskCorrections Merged(TaskCorrections first, TaskCorrections? next) =>
        new() { Assignee = next?.Assignee ?? first.Assignee, Priority = next?.Priority ?? first.Priority };

    /// <summary>Another agreed.</summary>
    public HeldChange Agreed(TaskCorrections? corrections) => this with { Left = Left - 1, Corrections = Merged(Corrections, corrections) };
}
