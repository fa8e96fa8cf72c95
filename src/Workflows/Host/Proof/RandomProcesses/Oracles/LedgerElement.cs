using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A token as the ledger keeps it: an element that was entered and neither left nor ended.</summary>
internal sealed class LedgerElement
{
    public required long Key { get; init; }

    public required string ElementId { get; set; }

    public required long ScopeKey { get; init; }

    public required ElementRole Role { get; init; }

    /// <summary>Tokens by flow, where it is a join.</summary>
    public Dictionary<string, int> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables that were set at it.</summary>
    public Dictionary<string, Payload> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the case jumps back to once it is done.</summary>
    public string? ReturnTo { get; set; }

    /// <summary>Entered and left at once by a person who started behind it.</summary>
    public bool IsPassedByHand { get; set; }

    /// <summary>A join that fired and waits for what may still come.</summary>
    public bool HasFired { get; set; }

    /// <summary>Whether an interrupting event subprocess took over inside it.</summary>
    public bool IsTakenOver { get; set; }

    /// <summary>Whether it was entered again to be undone.</summary>
    public bool IsReopened { get; set; }
}
