using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>A message that nobody wanted in its time.</summary>
/// <param name="MessageKey">The message.</param>
/// <param name="Name">Its name.</param>
/// <param name="CorrelationKey">Which case was meant; empty where none was named.</param>
/// <param name="MessageId">The sender's own id; null where it had none.</param>
/// <param name="Variables">What it carried.</param>
/// <param name="Publisher">Who sent it.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="ExpiredAt">Until when it waited.</param>
public sealed record DeadLetter(
    long MessageKey, string Name, string CorrelationKey, string? MessageId, Variables Variables, string Publisher, DateTimeOffset PublishedAt, DateTimeOffset ExpiredAt);
