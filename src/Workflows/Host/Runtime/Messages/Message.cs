using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>A message from outside, or from another case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CorrelationKey">Which case is meant; empty where only a new case may start.</param>
/// <param name="Variables">What it carries.</param>
public sealed record Message(string Name, string CorrelationKey, Variables Variables)
{
    /// <summary>How long it waits for a receiver; zero: not at all.</summary>
    public TimeSpan TimeToLive { get; init; }

    /// <summary>The sender's own id: a second message with the same name, key and id is dropped while the first one lives.</summary>
    public string? MessageId { get; init; }
}
