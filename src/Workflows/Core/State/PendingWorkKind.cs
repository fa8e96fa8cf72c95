namespace BackOffice.Workflows.Core.State;

/// <summary>What a step may leave for the next.</summary>
public enum PendingWorkKind
{
    /// <summary>Run the behaviour of an element that was entered.</summary>
    Activate,

    /// <summary>Leave an element whose work is done.</summary>
    Complete,

    /// <summary>End what is inside an element, then the element.</summary>
    Terminate,

    /// <summary>Start further rounds of a repeated activity.</summary>
    StartRounds,

    /// <summary>Undo the next of what an element compensates.</summary>
    Compensate,

    /// <summary>End everything inside an element but one; the detail is the key of that one.</summary>
    TerminateInside,
}
