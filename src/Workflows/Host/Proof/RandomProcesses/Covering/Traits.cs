namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>What an element must be for a verb to make sense at it.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>A flow may enter it, so a person may send a token there.</summary>
    Enterable = 1,

    /// <summary>It stands in a container from which a person may take it.</summary>
    Inner = 1 << 1,

    /// <summary>It is left by its own work.</summary>
    Left = 1 << 2,

    /// <summary>A task for a person.</summary>
    Task = 1 << 3,

    /// <summary>A job does its work.</summary>
    Job = 1 << 4,

    Timer = 1 << 5,
    Message = 1 << 6,
    Signal = 1 << 7,
    Condition = 1 << 8,

    /// <summary>Its elements start when they are asked for.</summary>
    AdHoc = 1 << 9,

    /// <summary>It calls another process.</summary>
    Call = 1 << 10,

    /// <summary>It may stand still with an incident.</summary>
    Incident = 1 << 11,

    /// <summary>Listeners are asked about changes of its task.</summary>
    Listener = 1 << 12,
}
