using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Inside an ad-hoc subprocess there are neither start nor end events. BPMN 2.0.2, 10.3.5 (Ad-Hoc Sub-Process).</summary>
internal sealed class AdHocContent : IValidationRule
{
    public string Name => "ad-hoc-content";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var container in definition.Nodes.OfType<AdHocSubProcess>())
        {
            foreach (var child in container.Children.Where(child => child is StartEvent or EndEvent))
            {
                problems.Error(Name, child.Id, $"Expected no start or end event inside ad-hoc subprocess '{container.Id}', but found {child}; its activities are started as wanted.");
            }

            if (!container.Children.Any(child => child is Activity and not EventSubProcess))
            {
                problems.Error(Name, container.Id, $"Expected at least one activity inside ad-hoc subprocess '{container.Id}', but found none.");
            }
        }
    }
}
