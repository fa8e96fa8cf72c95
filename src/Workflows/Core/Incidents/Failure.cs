using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Incidents;

/// <summary>A modelled failure: an element cannot go on. It becomes an incident.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Code">Which text of <see cref="IncidentTexts"/>.</param>
/// <param name="Arguments">What stands in the text.</param>
internal sealed record Failure(IncidentKind Kind, string Code, params ImmutableArray<string> Arguments)
{
    public IncidentText Text => IncidentTexts.English(Code, Arguments);

    public IncidentText Chinese => IncidentTexts.Of(Code, Arguments, Text, chinese: true);
}
