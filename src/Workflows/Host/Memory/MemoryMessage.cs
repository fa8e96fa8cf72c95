using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>A published message.</summary>
internal sealed class MemoryMessage(long key, string name, string? correlationKey, Variables variables, Instant until)
{
    public long Key { get; } = key;

    public string Name { get; } = name;

    public string? CorrelationKey { get; } = correlationKey;

    public Variables Variables { get; } = variables;

    public Instant Until { get; } = until;

    /// <summary>Whether the processes that it may start were asked already.</summary>
    public bool StartsOffered { get; set; }
}
