namespace BackOffice.Workflows.Core.State;

/// <summary>What an element instance has to do with compensation. BPMN 2.0.2, 10.7 and 13.5.5.</summary>
public sealed record CompensationState
{
    /// <summary>When it was completed, in the order of keys; 0 unless it is kept to be compensated. What was completed last is undone first.</summary>
    public long Order { get; init; }

    /// <summary>It undoes what was completed before this order; 0 when it does not compensate.</summary>
    public long Bound { get; init; }

    /// <summary>The element instance that goes on undoing once this one is done; 0 where none.</summary>
    public long For { get; init; }

    /// <summary>Whether rows of completed activities are kept inside it.</summary>
    public bool Holds { get; init; }
}
