using System.Collections.Immutable;
using BackOffice.Workflows.Core.Incidents;

namespace BackOffice.Workflows.Core.Events;

/// <summary>The element cannot go on until a person helps.</summary>
/// <param name="ElementKey">The element instance that stands still.</param>
/// <param name="IncidentKey">The incident.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Stage">What is tried again when it is resolved.</param>
/// <param name="Cause">What happened, in plain words.</param>
/// <param name="Suggestion">What would help, in plain words.</param>
/// <param name="Code">Which text of <see cref="IncidentTexts"/> it is; null in journals from before there were codes.</param>
/// <param name="Arguments">What stands in the text.</param>
public sealed record IncidentRaised(
    long ElementKey, long IncidentKey, IncidentKind Kind, IncidentStage Stage, string Cause, string Suggestion, string? Code = null, ImmutableArray<string> Arguments = default)
    : ElementEvent(ElementKey)
{
    /// <summary>The incident in a language.</summary>
    /// <param name="chinese">Simplified Chinese; else English.</param>
    public IncidentText In(bool chinese) => IncidentTexts.Of(Code, Arguments.IsDefault ? [] : Arguments, new IncidentText(Cause, Suggestion), chinese);

    internal override void Write(EventWriter to) =>
        to.Key(ElementKey).Key(IncidentKey).Number((int)Kind).Number((int)Stage).Text(Cause).Text(Suggestion).Text(Code).Texts(Arguments);
}

/// <summary>Somebody wrote down what was done about an incident before it is tried again.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="IncidentKey">The incident.</param>
/// <param name="Note">In words.</param>
public sealed record IncidentNoted(long ElementKey, long IncidentKey, string Note) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(IncidentKey).Text(Note);
}

/// <summary>The incident is over: it was resolved, or its element ended.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="IncidentKey">The incident.</param>
public sealed record IncidentResolved(long ElementKey, long IncidentKey) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Key(IncidentKey);
}
