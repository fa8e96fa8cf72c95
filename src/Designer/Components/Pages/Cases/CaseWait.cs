using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Waiting;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Why a case, or a procedure that it called, stands still somewhere.</summary>
/// <param name="InstanceKey">The case or the called procedure.</param>
/// <param name="Kind">For what it waits.</param>
/// <param name="Element">Which step or event of the procedure.</param>
/// <param name="Since">Since when; null where nobody can say.</param>
/// <param name="Until">When it goes on by itself; null where it does not.</param>
/// <param name="Ground">The commitment by which that is so; empty where none is known.</param>
/// <param name="Reason">Why a deadline stands still; empty where nothing was said.</param>
/// <param name="Names">Message and key, signal, condition, job type, signers, missing flows: as the kind has it.</param>
public sealed record CaseWait(
    long InstanceKey, WaitKind Kind, LocalName Element, DateTimeOffset? Since, DateTimeOffset? Until, string Ground, string Reason, ImmutableArray<string> Names)
{
    /// <summary>What is left of a deadline that stands still; null where none does.</summary>
    public TimeSpan? Remaining { get; init; }
}
