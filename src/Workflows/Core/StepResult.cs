using System.Collections.Immutable;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core;

/// <summary>What came of a command: accepted with events, or rejected with a reason. A rejection changes nothing.</summary>
public abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>The command was carried out.</summary>
    /// <param name="State">The instance after it.</param>
    /// <param name="Events">What happened, in order; they belong into one journal entry.</param>
    /// <param name="Effects">What crosses the instance's border, in order; carried out in the same transaction.</param>
    /// <param name="Changed">Element instances that are new or differ from before the step: their rows are written.</param>
    /// <param name="Removed">Keys of element instances that were there before the step and are gone: their rows are deleted.</param>
    public sealed record Accepted(
        ProcessInstance State,
        ImmutableArray<ProcessEvent> Events,
        ImmutableArray<Effect> Effects,
        ImmutableArray<ElementInstance> Changed,
        ImmutableArray<long> Removed) : StepResult;

    /// <summary>The command does not fit; nothing changed.</summary>
    /// <param name="Why">Why, in words.</param>
    public sealed record Rejected(Refusal Why) : StepResult
    {
        /// <summary>Why, coarsely.</summary>
        public RejectionKind Kind => Why.Text.Kind;

        /// <summary>"Expected …, but …", with the ids, in English.</summary>
        public string Message => Why.English;
    }
}
