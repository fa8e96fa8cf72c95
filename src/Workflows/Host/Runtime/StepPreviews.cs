using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Asks the engine what would be, and writes nothing.</summary>
internal sealed class StepPreviews(InstanceCache instances, StepContexts contexts, KeyAllocator keys, TimeProvider clock)
{
    /// <summary>What a command would bring and take away.</summary>
    public async Task<CommandPreview> PreviewAsync(long instanceKey, Command command, Actor actor, CancellationToken cancellation) =>
        await instances.FindAsync(instanceKey, cancellation) is { } instance
            ? await AskAsync<CommandPreview>(
                instance.Process,
                actor,
                context => ProcessEngine.Preview(instance.Process.Definition, instance.State, command, context, out var rejected) is { } change
                    ? new CommandPreview.Possible(instance.Revision, change)
                    : new CommandPreview.Refused(rejected!.Why),
                cancellation)
            : new CommandPreview.Refused(HostRefusals.NoCase.Of(instanceKey));

    /// <summary>The conditional start events of a process that hold now.</summary>
    public Task<ImmutableArray<string>> ConditionsThatHoldAsync(DeployedProcess process, Variables variables, Actor actor, CancellationToken cancellation) =>
        AskAsync(process, actor, context => ProcessEngine.ConditionsThatHold(process.Definition, variables, context), cancellation);

    private async Task<T> AskAsync<T>(DeployedProcess process, Actor actor, Func<StepContext, T> question, CancellationToken cancellation)
    {
        var block = await keys.RentAsync(cancellation);
        try
        {
            return question(await contexts.MakeAsync(clock.GetUtcNow().ToMicroseconds(), block, actor, process, cancellation));
        }
        finally
        {
            keys.Return(block);
        }
    }
}
