namespace BackOffice.Workflows.Host.Journal;

/// <summary>What an audit found wrong.</summary>
/// <param name="InstanceKey">The case.</param>
/// <param name="Sequence">The entry; 0 where the case as a whole is meant.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record AuditFinding(long InstanceKey, long Sequence, string Message)
{
    /// <summary>One line for a command.</summary>
    public override string ToString() => Sequence == 0 ? $"case {InstanceKey}: {Message}" : $"case {InstanceKey}, entry {Sequence}: {Message}";
}
