using System.Collections.Immutable;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Refusals;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>What a batch's work means for one case as it stands: commands like any other, or why there are none.</summary>
internal static class BatchCommands
{
    public static async ValueTask<(ImmutableArray<Command> Commands, Refusal? Refusal)> OfAsync(
        BatchWork work, ProcessInstance instance, string reason, DefinitionCatalogue definitions, CancellationToken cancellation)
    {
        switch (work)
        {
            case BatchWork.Cancel:
                return ([new CancelInstance(reason)], null);
            case BatchWork.Suspend:
                return ([new SuspendInstance(reason)], null);
            case BatchWork.Resume:
                return ([new ResumeInstance()], null);
            case BatchWork.ResolveIncidents:
                ImmutableArray<Command> resolve = [.. instance.Elements.Where(element => element.Incident is not null).Select(element => new ResolveIncident(element.Key, reason))];
                return (resolve, resolve.IsEmpty ? BatchRefusals.NoIncident.Of() : null);
            case BatchWork.Modify modify:
                ImmutableArray<ModifyInstruction> instructions =
                [
                    .. instance.Elements.Where(element => element.ElementId == modify.FromElementId && element.Role is ElementRole.Plain or ElementRole.LoopBody or ElementRole.Join)
                        .Select(element => modify.ToElementId is { } to ? (ModifyInstruction)new MoveToken(element.Key, to) : new CancelElement(element.Key)),
                ];
                return instructions.IsEmpty ? ([], BatchRefusals.NothingStandsThere.Of(modify.FromElementId)) : ([new ModifyInstance(instructions, reason)], null);
            case BatchWork.Migrate migrate:
                var target = await definitions.GetAsync(migrate.DefinitionKey, cancellation);
                return target.Definition.Id != instance.ProcessId
                    ? ([], BatchRefusals.OtherProcess.Of(instance.ProcessId, target.Definition.Id))
                    : ([new MigrateInstance(target.Definition, target.DefinitionKey, target.Version, migrate.Elements, reason)], null);
            default:
                throw new InvalidOperationException($"Expected work that a batch knows, but found {work.GetType().Name}.");
        }
    }
}
