using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Two boundaries of one activity may not catch the same error or escalation. BPMN 2.0.2, 10.5.6.</summary>
internal sealed class BoundaryEventsDiffer : IValidationRule
{
    public string Name => "boundary-events-differ";

    public void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var activity in definition.Nodes.OfType<Activity>())
        {
            CheckCodes(activity, activity.BoundaryEvents.SelectMany(boundary => boundary.Definitions).OfType<ErrorEventDefinition>().Select(error => error.Code?.Source ?? "any error"), "error", problems);
            CheckCodes(activity, activity.BoundaryEvents.SelectMany(boundary => boundary.Definitions).OfType<EscalationEventDefinition>().Select(escalation => escalation.Code?.Source ?? "any escalation"), "escalation", problems);
        }
    }

    private void CheckCodes(Activity activity, IEnumerable<string> codes, string kind, ProblemList problems)
    {
        foreach (var twice in codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Error(Name, activity.Id, $"Expected each {kind} to be caught once at '{activity.Id}', but {twice.Count()} boundary events catch '{twice.Key}'.");
        }
    }
}
