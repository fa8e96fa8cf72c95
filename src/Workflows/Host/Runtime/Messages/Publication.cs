using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>What became of a published message.</summary>
/// <param name="MessageKey">Its key; 0 for a repetition.</param>
/// <param name="IsRepetition">True when the same id was taken before; nothing happened.</param>
/// <param name="Receivers">The instances that it goes to, new ones among them.</param>
public sealed record Publication(long MessageKey, bool IsRepetition, ImmutableArray<long> Receivers);
