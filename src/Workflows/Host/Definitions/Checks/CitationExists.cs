namespace BackOffice.Workflows.Host.Definitions;

/// <summary>What forms, notices and scenarios cite stands in the catalogue.</summary>
internal sealed class CitationExists : IFolderCheck
{
    public string Name => "citation-exists";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions)
    {
        if (definitions.Clauses.IsEmpty)
        {
            return [];
        }

        var carried = ClauseTrace.Of(definitions).Carriers
            .Where(carrier => carrier.Kind is ClauseCarrierKind.Field or ClauseCarrierKind.Notice)
            .Select(carrier => (carrier.File, Part: carrier.Part ?? carrier.Owner, carrier.Clause));
        var proven = from scenario in definitions.Scenarios
                     from clause in scenario.Clauses
                     select (scenario.File, Part: scenario.Title, Clause: clause);
        return from citation in carried.Concat(proven)
               where !definitions.Clauses.ContainsKey(citation.Clause)
               select (citation.File, (string?)citation.Part, $"Expected the clause '{citation.Clause}' in common/clauses.csv, but it is not there.");
    }
}
