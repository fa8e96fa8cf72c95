using System.Collections.Immutable;
using BackOffice.Workflows.Core.HumanTasks;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>A verb with what the dialog asked for.</summary>
/// <param name="Verb">Which.</param>
/// <param name="People">Whom it concerns; sign-in names.</param>
/// <param name="Words">Why, or what is said.</param>
public sealed record TaskVerbRequest(TaskVerb Verb, ImmutableArray<string> People, string? Words)
{
    /// <summary>Whether signers sign before the task's work or after it.</summary>
    public SignPlace Place { get; init; } = SignPlace.After;

    /// <summary>When a joint signature is decided.</summary>
    public SignRule Rule { get; init; } = SignRule.All;

    /// <summary>The share that a ratio needs.</summary>
    public int Percent { get; init; } = 50;

    /// <summary>The earlier step to which a task is returned.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the case comes straight back here once the earlier step is done again.</summary>
    public bool JumpsBack { get; init; } = true;
}
