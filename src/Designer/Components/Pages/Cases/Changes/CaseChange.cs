using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>A verb with what the dialog asked for.</summary>
/// <param name="Verb">Which.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseChange(CaseVerb Verb, string Reason)
{
    /// <summary>Element instances that end.</summary>
    public ImmutableArray<long> Ends { get; init; } = [];

    /// <summary>Element instances in whose stead another element is entered.</summary>
    public ImmutableArray<(long ElementKey, string TargetId)> Moves { get; init; } = [];

    /// <summary>Elements that are entered besides.</summary>
    public ImmutableArray<string> Starts { get; init; } = [];

    /// <summary>The version that the case follows from now on.</summary>
    public int Version { get; init; }
}
