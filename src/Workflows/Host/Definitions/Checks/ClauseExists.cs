using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A cited clause stands in the catalogue.</summary>
internal sealed class ClauseExists : IDefinitionCheck
{
    public string Name => "clause-exists";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        if (definitions.Clauses.IsEmpty)
        {
            yield break;
        }

        foreach (var node in process.Nodes)
        {
            foreach (var clause in ClauseTrace.Cited(node.Properties.GetValueOrDefault("clause")).Where(clause => !definitions.Clauses.ContainsKey(clause)))
            {
                yield return (node.Id, $"Expected the clause '{clause}' in common/clauses.csv, but it is not there.");
            }
        }
    }
}
