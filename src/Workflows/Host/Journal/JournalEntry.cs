namespace BackOffice.Workflows.Host.Journal;

/// <summary>One entry of an instance's journal: a step with its events, or a refused attempt.</summary>
/// <param name="InstanceKey">Whose journal.</param>
/// <param name="Sequence">1, 2, 3… within the instance.</param>
/// <param name="Instant">When, in microseconds since 1970 UTC.</param>
/// <param name="Actor">Who; <see cref="Runtime.Actor.SystemName"/> for the program itself.</param>
/// <param name="Command">What was asked, such as <c>CompleteTask</c>, or <see cref="AttemptRefused"/>.</param>
/// <param name="Payload">The events as stored; null when erased.</param>
/// <param name="Salt">What the payload is hashed with; null when erased.</param>
/// <param name="PayloadHash">SHA-256 of salt and payload.</param>
/// <param name="PreviousHash">The hash of the entry before; 32 zero bytes for the first.</param>
/// <param name="Hash">The hash of this entry.</param>
public sealed record JournalEntry(
    long InstanceKey,
    long Sequence,
    long Instant,
    string Actor,
    string Command,
    byte[]? Payload,
    byte[]? Salt,
    byte[] PayloadHash,
    byte[] PreviousHash,
    byte[] Hash)
{
    /// <summary>The command name of an entry that records a refused attempt and changes no state.</summary>
    public const string AttemptRefused = "AttemptRefused";

    /// <summary>Where it grows over all instances; 0 before it is stored.</summary>
    public long Position { get; init; }

    /// <summary>Whether it records a refused attempt.</summary>
    public bool IsRefusal => Command == AttemptRefused;
}
