using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Commands.Handlers;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.Standstill;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Changing;

/// <summary>Lets an instance follow another version: every active element is checked, nothing is lost, timers keep the time that is left.</summary>
internal static class Migration
{
    public static StepResult.Rejected? Apply(StepExecution step, ProcessDefinition source, MigrateInstance command)
    {
        var map = new MigrationMap(source, command.Target, command.Elements);
        var elements = step.Draft.Elements.All().ToList();
        foreach (var element in elements)
        {
            if (MigrationChecks.Check(step, map, element) is { } rejected)
            {
                return rejected;
            }
        }

        step.Emit(new InstanceMigrated(command.DefinitionKey, command.Target.Id, command.Version, command.Reason));
        foreach (var element in elements)
        {
            Move(step, map, element);
        }

        foreach (var element in elements)
        {
            if ((OpenNew(step, step.Draft[element.Key]) ?? Awaits.Follow(step, step.Draft[element.Key])) is { } failure)
            {
                return ChangeRefusals.EventsFail.Refuse(element.ElementId, failure.Text.Cause.TrimEnd('.'), failure.Chinese.Cause);
            }
        }

        // The other version may have fewer ways to a join that waits.
        foreach (var scope in elements.Where(element => !element.Joins.IsEmpty))
        {
            step.Disturb(scope.Key);
        }

        return MigrationChecks.CheckJoins(step, map);
    }

    private static void Move(StepExecution step, MigrationMap map, ElementInstance element)
    {
        var target = map.Find(element.ElementId)!;
        if (!string.Equals(target.Id, element.ElementId, StringComparison.Ordinal))
        {
            step.Emit(new ElementMigrated(element.Key, target.Id));
        }

        foreach (var token in element.Tokens)
        {
            var flow = map.FindFlow(token.Flow)!;
            if (!string.Equals(flow.Id, token.Flow, StringComparison.Ordinal))
            {
                step.Emit(new TokenMigrated(element.Key, token.Flow, flow.Id));
            }
        }

        foreach (var waiting in element.Catches)
        {
            if (!map.KeepsCatch(target, waiting))
            {
                Subscriptions.Close(step, element.Key, waiting);
            }
            else if (map.Find(waiting.TargetId) is { } other && !string.Equals(other.Id, waiting.TargetId, StringComparison.Ordinal))
            {
                step.Emit(new CatchMigrated(element.Key, waiting.Key, other.Id));
            }
        }
    }

    // Events that the other version has in addition; what is open already is left alone. A scope that is only being undone waits for nothing.
    private static Failure? OpenNew(StepExecution step, ElementInstance element)
    {
        if (element.Phase != ElementPhase.Active || Compensation.IsReopened(element) || step.NodeOf(element) is not Activity activity
            || element.Incident is { Stage: IncidentStage.Activation })
        {
            return null;
        }

        var failure = element.Role is ElementRole.Plain or ElementRole.LoopBody ? Subscriptions.OpenBoundary(step, element, activity) : null;
        return failure is null && activity is Container container && element.Role is (ElementRole.Plain or ElementRole.LoopRound)
            ? Subscriptions.OpenEventSubProcesses(step, step.Draft[element.Key], container)
            : failure;
    }
}
