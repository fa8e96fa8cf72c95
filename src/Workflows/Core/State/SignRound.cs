using System.Collections.Immutable;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Workflows.Core.State;

/// <summary>Signatures that a task waits for.</summary>
/// <param name="Place">Before the task's own work, or after it.</param>
/// <param name="Rule">When it is decided.</param>
/// <param name="Percent">The share of votes that a ratio or weighted rule needs.</param>
/// <param name="Signers">Who signs.</param>
public sealed record SignRound(SignPlace Place, SignRule Rule, int Percent, ImmutableArray<Signer> Signers);
