using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>What became of a command.</summary>
public abstract record CommandOutcome
{
    private CommandOutcome()
    {
    }

    /// <summary>It was carried out and is durable.</summary>
    /// <param name="InstanceKey">The case.</param>
    /// <param name="Revision">Its revision after the step; the sequence of its journal entry.</param>
    public sealed record Done(long InstanceKey, long Revision) : CommandOutcome;

    /// <summary>It was refused; nothing changed.</summary>
    /// <param name="Kind">Why.</param>
    /// <param name="Message">Why, in words for the person who asked.</param>
    public sealed record Refused(RejectionKind Kind, string Message) : CommandOutcome;
}
