namespace BackOffice.Workflows.Core.State;

/// <summary>Somebody whose signature a task needs (加签, 会签).</summary>
/// <param name="Person">Who.</param>
/// <param name="AddedBy">Who asked for it; null where the program did.</param>
/// <param name="Weight">How much the vote counts in a weighted decision.</param>
/// <param name="Approves">The vote; null while none was given.</param>
public sealed record Signer(string Person, string? AddedBy, int Weight, bool? Approves = null);
