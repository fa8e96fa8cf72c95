using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Changing;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Core.Waiting;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>Changes of cases over the host's runtime.</summary>
internal sealed class HostCaseChanger(ProcessRuntime runtime, CaseBoard cases, CaseHistory history, DefinitionCatalogue definitions, DefinitionLibrary library, RefusalWords words, IStringLocalizer<CaseText> text) : ICaseChanger
{
    private static readonly TimeSpan MessageLives = TimeSpan.FromMinutes(1);

    public async Task<CaseOutcome> TryAgainAsync(StaffMember actor, CaseIncident incident, string note, CancellationToken cancellation) => actor.Operates
        ? await TellAsync(incident.InstanceKey, () => runtime.SendAsync(incident.InstanceKey, new ResolveIncident(incident.ElementKey, note), actor.Operator, cancellation: cancellation))
        : new CaseOutcome.Forbidden();

    public async Task<CaseOutcome> ReportAsync(StaffMember actor, CaseWait wait, CancellationToken cancellation)
    {
        if (!actor.MayReport)
        {
            return new CaseOutcome.Forbidden();
        }

        if (wait is not { Kind: WaitKind.Message, Names: [var name, var key] })
        {
            return new CaseOutcome.Stale();
        }

        try
        {
            var published = await runtime.PublishAsync(new Message(name, key, Variables.Empty) { TimeToLive = MessageLives }, actor.Actor, cancellation);
            return published.Receivers.IsEmpty ? new CaseOutcome.Stale() : new CaseOutcome.Done();
        }
        catch (StorageException e)
        {
            return new CaseOutcome.Refused(words.Of(e.Why));
        }
    }

    public async Task<CaseChoices> ChoicesAsync(long caseKey, CancellationToken cancellation)
    {
        if (await history.ReadAsync(caseKey, cancellation) is not { } past)
        {
            return new CaseChoices([], [], []);
        }

        var process = await definitions.GetAsync(past.State.DefinitionKey, cancellation);
        var folder = await definitions.FolderAsync(process.DeploymentKey, cancellation);
        return new CaseChoices(
            [.. past.StandingElements.Select(element => new CaseChoices.Place(element.Key, past.Name(element.ElementId)))],
            [.. past.Definition.Nodes.Where(MayBeEntered).Select(node => new CaseChoices.Element(node.Id, past.Name(node.Id)))],
            [.. (await library.VersionsAsync(folder.Folder, cancellation)).Select(version => version.Version).Where(version => version != folder.Version)]);
    }

    public async Task<CasePreview> PreviewAsync(StaffMember actor, long caseKey, CaseChange change, CancellationToken cancellation)
    {
        var (command, target) = await CommandAsync(caseKey, change, cancellation);
        if (command is null)
        {
            return new CasePreview(0, [], [], text["Change.NoSuchVersion", change.Version]);
        }

        var now = (await history.ReadAsync(caseKey, cancellation))!.Definition;
        var definition = target ?? now;
        return await runtime.PreviewAsync(caseKey, command, actor.Operator, cancellation) switch
        {
            CommandPreview.Possible possible => new CasePreview(
                possible.Revision, [.. possible.Change.Comes.Select(item => Item(definition, item))], [.. possible.Change.Goes.Select(item => Item(definition, item))]),
            CommandPreview.Refused refused => new CasePreview(0, [], [], words.Of(refused.Why, now)),
            var other => throw new InvalidOperationException($"Expected a preview, found {other}."),
        };
    }

    public async Task<CaseOutcome> ChangeAsync(StaffMember actor, long caseKey, CaseChange change, long? seen, CancellationToken cancellation)
    {
        if (!actor.Operates && change.Verb != CaseVerb.Withdraw)
        {
            return new CaseOutcome.Forbidden();
        }

        var (command, _) = await CommandAsync(caseKey, change, cancellation);
        if (command is null)
        {
            return new CaseOutcome.Stale();
        }

        var outcome = await TellAsync(caseKey, () => runtime.SendAsync(caseKey, command, actor.Operator, new StepOptions { ExpectedRevision = seen }, cancellation));
        if (outcome is CaseOutcome.Done && change.Verb is CaseVerb.Suspend or CaseVerb.Resume)
        {
            await WithCalledAsync(caseKey, command, actor, cancellation);
        }

        return outcome;
    }

    /// <summary>What the case called stands still with it and goes on with it; one that stands as wanted already is left.</summary>
    private async Task WithCalledAsync(long caseKey, Command command, StaffMember actor, CancellationToken cancellation)
    {
        var from = command is SuspendInstance ? InstanceStatus.Active : InstanceStatus.Suspended;
        foreach (var called in (await cases.FindAsync(caseKey, cancellation)).Skip(1).Where(called => called.Status == from))
        {
            await runtime.SendAsync(called.InstanceKey, command, actor.Operator, cancellation: cancellation);
        }
    }

    private async Task<(Command? Command, ProcessDefinition? Target)> CommandAsync(long caseKey, CaseChange change, CancellationToken cancellation) => change.Verb switch
    {
        CaseVerb.Withdraw => (new WithdrawInstance(change.Reason), null),
        CaseVerb.Suspend => (new SuspendInstance(change.Reason), null),
        CaseVerb.Resume => (new ResumeInstance(), null),
        CaseVerb.Cancel => (new CancelInstance(change.Reason), null),
        CaseVerb.Modify => (new ModifyInstance(Instructions(change), change.Reason), null),
        CaseVerb.Migrate when await VersionAsync(caseKey, change.Version, cancellation) is { } target => (
            new MigrateInstance(target.Definition, target.DefinitionKey, target.Version, ImmutableDictionary<string, string>.Empty, change.Reason), target.Definition),
        _ => (null, null),
    };

    private async Task<DeployedProcess?> VersionAsync(long caseKey, int version, CancellationToken cancellation)
    {
        var past = (await history.ReadAsync(caseKey, cancellation))!;
        var process = await definitions.GetAsync(past.State.DefinitionKey, cancellation);
        var folder = await definitions.FolderAsync(process.DeploymentKey, cancellation);
        var found = (await library.VersionsAsync(folder.Folder, cancellation)).FirstOrDefault(one => one.Version == version);
        return found is null ? null : await definitions.InDeploymentAsync(found.DeploymentKey, past.State.ProcessId, cancellation);
    }

    private static ImmutableArray<ModifyInstruction> Instructions(CaseChange change) =>
    [
        .. change.Starts.Select(ModifyInstruction (id) => new StartBefore(id, 0, Variables.Empty)),
        .. change.Moves.Select(ModifyInstruction (move) => new MoveToken(move.ElementKey, move.TargetId)),
        .. change.Ends.Select(ModifyInstruction (key) => new CancelElement(key)),
    ];

    private static bool MayBeEntered(FlowNode node) =>
        node is Activity or IntermediateCatchEvent or IntermediateThrowEvent or EndEvent && node is not EventSubProcess && !string.IsNullOrWhiteSpace(node.Name);

    private static CasePreview.Item Item(ProcessDefinition definition, PreviewItem item) =>
        new(item.Kind, ElementNames.Of(definition, item.ElementId), item.Kind == PreviewKind.Timer && DateTimeOffset.TryParse(item.Detail, System.Globalization.CultureInfo.InvariantCulture, out var due) ? due : null);

    private async Task<CaseOutcome> TellAsync(long caseKey, Func<Task<CommandOutcome>> act)
    {
        try
        {
            return await act() switch
            {
                CommandOutcome.Done => new CaseOutcome.Done(),
                CommandOutcome.Refused { Kind: RejectionKind.Forbidden } => new CaseOutcome.Forbidden(),
                CommandOutcome.Refused { Kind: RejectionKind.NotFound } => new CaseOutcome.Stale(),
                CommandOutcome.Refused refused => new CaseOutcome.Refused(words.Of(refused.Why, (await history.ReadAsync(caseKey, CancellationToken.None))?.Definition)),
                var other => throw new InvalidOperationException($"Expected an outcome of a command, found {other}."),
            };
        }
        catch (StorageException e)
        {
            return new CaseOutcome.Refused(words.Of(e.Why));
        }
    }
}
