using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>An incident that stands in a case.</summary>
/// <param name="ElementKey">The element instance that stands still.</param>
/// <param name="ElementId">The element.</param>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Cause">What happened, in plain words.</param>
/// <param name="Suggestion">What would help, in plain words.</param>
/// <param name="At">Since when.</param>
public sealed record OpenIncident(long ElementKey, string ElementId, IncidentKind Kind, string Cause, string Suggestion, DateTimeOffset At)
{
    /// <summary>The incident.</summary>
    public long IncidentKey { get; init; }

    /// <summary>The case.</summary>
    public long InstanceKey { get; init; }

    /// <summary>The definition that the case follows.</summary>
    public long DefinitionKey { get; init; }

    /// <summary>The process of the case.</summary>
    public string ProcessId { get; init; } = "";

    /// <summary>The case's own number; null where it has none.</summary>
    public string? BusinessKey { get; init; }

    /// <summary>Which text it is; null where it was written before there were codes.</summary>
    public string? Code { get; init; }

    /// <summary>What stands in the text.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>The incident in a language.</summary>
    /// <param name="chinese">Simplified Chinese; else English.</param>
    public IncidentText In(bool chinese) => IncidentTexts.Of(Code, Arguments, new IncidentText(Cause, Suggestion), chinese);

    internal static OpenIncident Of(IncidentRow row) =>
        new(row.ElementKey, row.ElementId, row.Kind, row.Cause, row.Suggestion, Instants.FromMicroseconds(row.CreatedAt))
        {
            IncidentKey = row.IncidentKey,
            InstanceKey = row.InstanceKey,
            Code = row.Code,
            Arguments = row.Arguments is null ? [] : JsonSerializer.Deserialize<ImmutableArray<string>>(row.Arguments),
        };
}
