using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class IncidentHandlers
{
    public static StepResult.Rejected? Resolve(StepExecution step, ResolveIncident command)
    {
        if (step.Find(command.ElementKey) is not { Incident: { } incident } element)
        {
            return CaseRefusals.NoIncident.Refuse(command.ElementKey);
        }

        if (!string.IsNullOrWhiteSpace(command.Note))
        {
            step.Emit(new IncidentNoted(element.Key, incident.Key, command.Note.Trim()));
        }

        step.Emit(new IncidentResolved(element.Key, incident.Key));
        switch (incident.Stage)
        {
            case IncidentStage.Activation when element.Role == ElementRole.Join:
                Joins.LookAgain(step, element);
                break;
            case IncidentStage.Activation:
                step.Activate(element.Key);
                break;
            case IncidentStage.Completion when element is { Role: ElementRole.LoopBody, Phase: ElementPhase.Active }:
                Loops.RoundEnded(step, element.Key);
                break;
            case IncidentStage.Completion:
                step.Complete(element.Key);
                break;
            case IncidentStage.Job:
                step.Emit(new JobRetriesUpdated(element.Key, element.Job!.Key, element.Job.Allowed));
                break;
            case IncidentStage.TaskListener:
                TaskListeners.Next(step, element.Key);
                break;
            default:
                step.Disturb(element.ScopeKey);
                break;
        }

        return null;
    }
}
