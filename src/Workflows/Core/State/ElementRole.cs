namespace BackOffice.Workflows.Core.State;

/// <summary>What kind of row an element instance is.</summary>
public enum ElementRole
{
    /// <summary>One pass through an element.</summary>
    Plain,

    /// <summary>A gateway that collects tokens; it waits until enough arrived.</summary>
    Join,

    /// <summary>The outside of a repeated activity: counts its rounds.</summary>
    LoopBody,

    /// <summary>One round of a repeated activity.</summary>
    LoopRound,

    /// <summary>The items over which a repeated activity goes; written once.</summary>
    LoopItems,

    /// <summary>The result of one round, kept until the repeated activity ends.</summary>
    LoopResult,

    /// <summary>An activity that was completed and can be compensated, with the variables it left behind.</summary>
    Compensable,
}
