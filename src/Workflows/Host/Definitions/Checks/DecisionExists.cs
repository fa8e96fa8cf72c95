using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A called decision is one of this company.</summary>
internal sealed class DecisionExists : IDefinitionCheck
{
    public string Name => "decision-exists";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var task in process.Nodes.OfType<BusinessRuleTask>().Where(task => task.DecisionId is { IsFeel: false } id && !definitions.Decisions.ContainsKey(id.Text)))
        {
            yield return (task.Id, $"Expected the decision '{task.DecisionId!.Text}' among the definitions, but there is none.");
        }
    }
}
