using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Refusals;

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
    /// <param name="Why">Why, in words.</param>
    public sealed record Refused(Refusal Why) : CommandOutcome
    {
        /// <summary>Why, coarsely.</summary>
        public RejectionKind Kind => Why.Text.Kind;

        /// <summary>Why, in English words.</summary>
        public string Message => Why.English;
    }
}
