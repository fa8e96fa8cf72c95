namespace BackOffice.Workflows.Core.HumanTasks;

/// <summary>Where added signers stand (前加签, 后加签).</summary>
public enum SignPlace
{
    /// <summary>They sign first; the task waits.</summary>
    Before,

    /// <summary>The task is done first; it is left once they have signed.</summary>
    After,
}
