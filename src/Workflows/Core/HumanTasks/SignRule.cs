namespace BackOffice.Workflows.Core.HumanTasks;

/// <summary>When a joint signature is decided (会签, 或签, 票签).</summary>
public enum SignRule
{
    /// <summary>Everybody approves; one refusal decides against.</summary>
    All,

    /// <summary>The first vote decides.</summary>
    Any,

    /// <summary>A share of the signers approves.</summary>
    Ratio,

    /// <summary>A share of the weights approves.</summary>
    Weighted,
}
