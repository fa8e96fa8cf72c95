namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Each clause of the catalogue is carried out somewhere or listed with a reason. Asked only where there is such a list.</summary>
internal sealed class ClauseIsAccountedFor : IFolderCheck
{
    public string Name => "clause-is-accounted-for";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions)
    {
        if (definitions.ClauseGroups.IsEmpty)
        {
            return [];
        }

        var trace = ClauseTrace.Of(definitions);
        return from clause in definitions.Clauses.Keys
               where trace.CarriersOf(clause).IsEmpty && trace.GroupsOf(clause).IsEmpty
               select ("common/clauses.csv", (string?)clause, $"Expected {clause} to be cited by an element, field, decision row or notice, or listed in common/clauses-not-carried.yaml, but it is neither.");
    }
}
