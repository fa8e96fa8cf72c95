using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements.Containers;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class AdHocHandlers
{
    public static StepResult.Rejected? Start(StepExecution step, StartAdHocElement command)
    {
        if (step.Find(command.ElementKey) is not { Phase: ElementPhase.Active, Role: not ElementRole.LoopBody } element
            || step.NodeOf(element) is not AdHocSubProcess node)
        {
            return WorkRefusals.NoAdHoc.Refuse(command.ElementKey);
        }

        if (AdHocSubProcessBehavior.Startable(step, node, command.ElementId) is not { } inner)
        {
            return WorkRefusals.NotStartable.Refuse(node.Id, command.ElementId);
        }

        if (node.IsSequential && element.ActiveChildren > 0)
        {
            return WorkRefusals.OneAtATime.Refuse(node.Id);
        }

        if (command.Variables.Count > 0)
        {
            step.Emit(new VariablesSet(element.Key, command.Variables));
        }

        step.Enter(inner, element.Key);
        return null;
    }
}
