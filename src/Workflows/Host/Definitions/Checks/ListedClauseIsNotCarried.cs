namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A clause is listed with a reason only where nothing carries it out, and under one reason.</summary>
internal sealed class ListedClauseIsNotCarried : IFolderCheck
{
    private const string File = "common/clauses-not-carried.yaml";

    public string Name => "listed-clause-is-not-carried";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions)
    {
        var trace = ClauseTrace.Of(definitions);
        foreach (var (group, clause) in definitions.ClauseGroups.SelectMany(group => group.Clauses, (group, clause) => (group, clause)))
        {
            if (!definitions.Clauses.ContainsKey(clause))
            {
                yield return (File, group.Key, $"Expected the clause '{clause}' in common/clauses.csv, but it is not there.");
            }
            else if (trace.CarriersOf(clause) is { IsEmpty: false } carriers)
            {
                yield return (File, group.Key, $"Expected only clauses that nothing carries out, but {clause} is carried out by {carriers[0]}.");
            }
            else if (trace.GroupsOf(clause).Length > 1)
            {
                yield return (File, group.Key, $"Expected {clause} once, but it is listed {trace.GroupsOf(clause).Length} times.");
            }
        }
    }
}
