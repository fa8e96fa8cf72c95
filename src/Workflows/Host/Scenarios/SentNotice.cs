using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>A notice that a scenario's case sent.</summary>
/// <param name="Key">The notice's key.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Recipients">Who received it, placeholders resolved.</param>
public sealed record SentNotice(string Key, string Channel, ImmutableArray<string> Recipients);
