using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.Standstill;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class CallHandlers
{
    public static StepResult.Rejected? Report(StepExecution step, ReportCalledInstance command)
    {
        if (step.Find(command.ElementKey) is not { } element || element.CalledInstanceKey != command.InstanceKey)
        {
            return WorkRefusals.NotCalled.Refuse(command.InstanceKey);
        }

        if (command.Outcome == CalledInstanceOutcome.Escalation)
        {
            Errors.ThrowEscalation(step, element.Key, command.Code ?? "", command.Variables);
            return null;
        }

        if (command.Outcome == CalledInstanceOutcome.Awaits)
        {
            Awaits.Report(step, element, command.Code, command.Variables);
            return null;
        }

        step.Emit(new CalledInstanceEnded(element.Key, command.InstanceKey, command.Outcome, command.Code));
        var node = (CallActivity)step.NodeOf(element);
        switch (command.Outcome)
        {
            case CalledInstanceOutcome.Completed:
                if (node.Outputs.Length > 0)
                {
                    step.Emit(new VariablesSet(element.Key, command.Variables));
                }
                else if (node.PropagateAllChildVariables)
                {
                    ResultVariables.Propagate(step, element.Key, command.Variables);
                }

                step.Complete(element.Key);
                break;
            case CalledInstanceOutcome.Error:
                Errors.ThrowError(step, element.Key, command.Code ?? "", command.Variables);
                break;
            case CalledInstanceOutcome.NotFound:
                step.Raise(element.Key, Failures.CalledProcessMissing(node.ProcessId.Source), IncidentStage.Activation);
                break;
            default:
                step.Raise(element.Key, Failures.CalledProcessCancelled(node.ProcessId.Source), IncidentStage.Activation);
                break;
        }

        return null;
    }
}
