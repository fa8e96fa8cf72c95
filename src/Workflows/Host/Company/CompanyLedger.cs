using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Company;

/// <summary>
/// The company's settings and their history. The settings are the variables of one instance that never ends: a change is a step, so it
/// stands in the journal like everything else, with who, when and why, chained and replayed by the same audit.
/// </summary>
public sealed class CompanyLedger
{
    /// <summary>The process that carries the settings. It comes with the program and is nobody's to draw.</summary>
    public const string ProcessId = "company-settings";

    // One ledger: the key is fixed, so that two nodes that begin it at once meet at the primary key. Allocated keys never reach it.
    internal const long InstanceKey = 9_000_000_000_000_000_000;

    private readonly CompanyReader _reader;
    private readonly Deployer _deployer;
    private readonly DefinitionCatalogue _definitions;
    private readonly StepRunner _runner;
    private readonly RefusalBook _refusals;
    private readonly JournalReader _journal;

    internal CompanyLedger(CompanyReader reader, Deployer deployer, DefinitionCatalogue definitions, StepRunner runner, RefusalBook refusals, JournalReader journal)
    {
        (_reader, _deployer, _definitions, _runner, _refusals, _journal) = (reader, deployer, definitions, runner, refusals, journal);
    }

    /// <summary>What holds now.</summary>
    public Task<CompanyInForce> ReadAsync(CancellationToken cancellation = default) => _reader.InForceAsync(cancellation);

    /// <summary>Changes the settings as they were seen.</summary>
    /// <param name="change">What and why.</param>
    /// <param name="seen">The revision that the page showed.</param>
    /// <param name="actor">Who; must be allowed to administer.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<CompanyChangeOutcome> ChangeAsync(CompanyChange change, long seen, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.MayAdminister)
        {
            var refusal = HostRefusals.SettingsAreTheManagers.Of(actor.Name);
            await _refusals.RecordAsync(InstanceKey, nameof(CompanyChange), actor, refusal, cancellation);
            return new CompanyChangeOutcome.Refused(refusal);
        }

        if (string.IsNullOrWhiteSpace(change.Reason))
        {
            return new CompanyChangeOutcome.Refused(HostRefusals.ReasonIsMissing.Of());
        }

        var now = await _reader.InForceAsync(cancellation);
        if (now.Revision != seen)
        {
            return new CompanyChangeOutcome.Stale();
        }

        var wanted = now.Settings with
        {
            Name = change.Name?.Trim() ?? now.Settings.Name,
            Profile = change.Profile ?? now.Settings.Profile,
            Overrides = change.Overrides ?? now.Settings.Overrides,
        };
        var outcome = await SendAsync(CompanyVariables.Of(wanted, change.Reason.Trim()), seen, actor, cancellation);
        _reader.Changed();
        return outcome switch
        {
            CommandOutcome.Done done => new CompanyChangeOutcome.Done(done.Revision),

            // What was looked at a moment ago is another's by now.
            CommandOutcome.Refused { Kind: RejectionKind.InvalidState } => new CompanyChangeOutcome.Stale(),
            CommandOutcome.Refused refused => new CompanyChangeOutcome.Refused(refused.Why),
            _ => throw new InvalidOperationException($"Expected done or refused, but found {outcome.GetType().Name}."),
        };
    }

    /// <summary>Every change and every refused attempt, the latest first.</summary>
    public async Task<ImmutableArray<CompanyHistoryEntry>> HistoryAsync(CancellationToken cancellation = default)
    {
        var settings = _reader.Installed;
        var entries = new List<CompanyHistoryEntry>();
        await foreach (var entry in _journal.ReadAsync(InstanceKey, cancellation: cancellation))
        {
            var at = Instants.FromMicroseconds(entry.Instant);
            if (entry.Payload is null)
            {
                continue;
            }

            if (entry.IsRefusal)
            {
                entries.Add(new CompanyHistoryEntry(at, entry.Actor, "", [], RefusedAttempt.Read(entry.Payload)));
                continue;
            }

            foreach (var set in EventFormat.Read(entry.Payload).OfType<VariablesSet>())
            {
                var after = CompanyVariables.Read(set.Values, settings);
                var reason = CompanyVariables.Text(WorkItems.VariableValues.ToContext(set.Values), CompanyVariables.Reason) ?? "";
                entries.Add(new CompanyHistoryEntry(at, entry.Actor, reason, CompanyDifferences.Between(settings, after), null));
                settings = after;
            }
        }

        entries.Reverse();
        return [.. entries];
    }

    private async Task<CommandOutcome> SendAsync(Variables variables, long seen, Actor actor, CancellationToken cancellation)
    {
        if (seen > 0)
        {
            return await _runner.RunAsync(InstanceKey, new SetVariables(InstanceKey, variables), actor, new StepOptions { ExpectedRevision = seen }, null, cancellation);
        }

        await DeployAsync(cancellation);
        var process = await _definitions.LatestAsync(ProcessId, cancellation) ?? throw new InvalidOperationException($"The program's own process '{ProcessId}' was not deployed.");
        var start = new StartInstance(InstanceKey, process.DefinitionKey, process.Version, variables) { BusinessKey = ProcessId };
        return await _runner.RunAsync(InstanceKey, start, actor, StepOptions.None, null, cancellation);
    }

    private async Task DeployAsync(CancellationToken cancellation)
    {
        await using var resource = typeof(CompanyLedger).Assembly.GetManifestResourceStream($"{ProcessId}.bpmn")
            ?? throw new InvalidOperationException($"Expected {ProcessId}.bpmn inside the program, but it is not there.");
        using var bytes = new MemoryStream();
        await resource.CopyToAsync(bytes, cancellation);
        var request = new DeploymentRequest(ProcessId, [new DefinitionFile($"{ProcessId}.bpmn", bytes.ToArray())], Actor.SystemName) { OnlyNews = true };
        if (await _deployer.DeployAsync(request, cancellation) is DeploymentOutcome.Refused refused)
        {
            throw new InvalidOperationException($"The program's own process was refused: {string.Join(" ", refused.Problems)}");
        }
    }
}
