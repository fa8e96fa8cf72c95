using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>A sequence flow may not cross the border of a subprocess. BPMN 2.0.2, 8.4.13.</summary>
internal sealed class FlowStaysInContainer : IValidationRule
{
    public string Name => "flow-stays-in-container";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var flow in definition.Flows.Where(flow => flow.Source.Parent != flow.Target.Parent))
        {
            problems.Error(Name, flow.Id, $"Expected flow '{flow.Id}' to stay inside one process or subprocess, but it leads from '{flow.Source.Parent?.Id}' into '{flow.Target.Parent?.Id}'.");
        }
    }
}
