using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A mapping names the variable that it fills.</summary>
internal sealed class MappingHasTarget : IValidationRule
{
    public string Name => "mapping-has-target";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var node in definition.Nodes.Where(node => node.Inputs.Concat(node.Outputs).Any(mapping => string.IsNullOrWhiteSpace(mapping.Target))))
        {
            problems.Error(Name, node.Id, $"Expected every input and output of '{node.Id}' to name its variable (target), but one has none.");
        }
    }
}
