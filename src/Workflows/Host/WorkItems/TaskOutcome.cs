using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>What became of something done with a task.</summary>
public abstract record TaskOutcome
{
    private TaskOutcome()
    {
    }

    /// <summary>It is done and durable.</summary>
    /// <param name="Revision">The case's revision after it.</param>
    public sealed record Done(long Revision) : TaskOutcome;

    /// <summary>It was refused; nothing changed, and the attempt stands in the journal.</summary>
    /// <param name="Why">Why, in words.</param>
    public sealed record Refused(Refusal Why) : TaskOutcome
    {
        /// <summary>Why, coarsely.</summary>
        public RejectionKind Kind => Why.Text.Kind;

        /// <summary>Why, in English words.</summary>
        public string Message => Why.English;
    }

    /// <summary>What was filled in does not fit the form; nothing changed.</summary>
    /// <param name="Problems">What is wrong, by field.</param>
    public sealed record Invalid(ImmutableArray<FormInputProblem> Problems) : TaskOutcome;
}
