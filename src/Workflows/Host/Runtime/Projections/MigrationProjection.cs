using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime.Projections;

/// <summary>A migrated case's rows follow the other version: its tasks, timers, jobs, subscriptions and incidents stand at their new elements.</summary>
internal static class MigrationProjection
{
    public static void Instance(InstanceMigrated migrated, StepRows step)
    {
        step.Add(Statements.MigrateInstance, migrated.DefinitionKey, migrated.ProcessId, migrated.Version, step.InstanceKey);
        step.Add(Statements.MigrateWorkItems, migrated.DefinitionKey, migrated.ProcessId, step.InstanceKey);
        step.Add(Statements.MigrateTimers, migrated.DefinitionKey, step.InstanceKey);
        step.Add(Statements.MigrateJobs, migrated.DefinitionKey, step.InstanceKey);
        step.Add(Statements.MigrateSubscriptions, migrated.DefinitionKey, migrated.ProcessId, step.InstanceKey);

        // A task's name and form may be new though its element is the same.
        foreach (var element in step.After.Elements)
        {
            if (element.Task is not null && step.Process.Definition.FindNode(element.ElementId) is UserTask task)
            {
                step.Add(Statements.MoveWorkItem, task.Id, task.Name ?? task.Id, task.Form?.FormId, element.Key);
            }
        }
    }

    public static void Element(ElementMigrated migrated, StepRows step)
    {
        step.Add(Statements.MoveJob, migrated.ElementId, migrated.ElementKey, step.InstanceKey);
        step.Add(Statements.MoveIncident, migrated.ElementId, migrated.ElementKey, step.InstanceKey);
    }

    public static void Catch(CatchMigrated migrated, StepRows step)
    {
        step.Add(Statements.MoveTimerTarget, migrated.TargetId, migrated.CatchKey);
        step.Add(Statements.MoveSubscription, migrated.TargetId, migrated.CatchKey);
    }
}
