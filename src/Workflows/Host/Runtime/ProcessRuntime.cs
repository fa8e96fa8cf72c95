using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Refusals;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Starts cases and gives them commands, messages and signals. What it returns is durable and can be read at once.</summary>
public sealed class ProcessRuntime
{
    private readonly StepRunner _runner;
    private readonly StepPreviews _previews;
    private readonly Quarantine _quarantine;
    private readonly DefinitionCatalogue _definitions;
    private readonly MessagePublisher _publisher;
    private readonly KeyAllocator _keys;
    private readonly IStepDatabase _database;
    private readonly WakeUp _wake;
    private readonly TimeProvider _clock;

    internal ProcessRuntime(
        StepRunner runner,
        StepPreviews previews,
        Quarantine quarantine,
        DefinitionCatalogue definitions,
        MessagePublisher publisher,
        KeyAllocator keys,
        IStepDatabase database,
        WakeUp wake,
        TimeProvider clock)
    {
        _runner = runner;
        _previews = previews;
        _quarantine = quarantine;
        _definitions = definitions;
        _publisher = publisher;
        _keys = keys;
        _database = database;
        _wake = wake;
        _clock = clock;
    }

    /// <summary>Starts a case of the newest version of a process.</summary>
    /// <returns>Done with the new case's key, or refused when there is no such process.</returns>
    public async Task<CommandOutcome> StartAsync(
        string processId, Variables variables, Actor actor, string? businessKey = null, StepOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await _definitions.LatestAsync(processId, cancellation) is { } process
            ? await StartAsync(process, variables, actor, businessKey, null, options, cancellation)
            : new CommandOutcome.Refused(HostRefusals.NoProcess.Of(processId));
    }

    /// <summary>Starts a case of one version of a process.</summary>
    public async Task<CommandOutcome> StartAsync(
        DeployedProcess process, Variables variables, Actor actor, string? businessKey, string? startElementId, StepOptions? options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentNullException.ThrowIfNull(actor);
        var key = await _keys.NextAsync(cancellation);
        var command = new StartInstance(key, process.DefinitionKey, process.Version, variables) { BusinessKey = businessKey, StartElementId = startElementId };
        return await _runner.RunAsync(key, command, actor, options ?? StepOptions.None, null, cancellation);
    }

    /// <summary>Gives a case a command.</summary>
    public Task<CommandOutcome> SendAsync(long instanceKey, Command command, Actor actor, StepOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        return command is StartInstance
            ? throw new ArgumentException("A case is started by StartAsync.", nameof(command))
            : _runner.RunAsync(instanceKey, command, actor, options ?? StepOptions.None, null, cancellation);
    }

    /// <summary>What a command would bring and take away, without doing it.</summary>
    public Task<CommandPreview> PreviewAsync(long instanceKey, Command command, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        return _previews.PreviewAsync(instanceKey, command, actor, cancellation);
    }

    /// <summary>Publishes a message: to waiting cases, to start events, or to the buffer until its time to live has passed.</summary>
    public Task<Publication> PublishAsync(Message message, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return WithKeysAsync(
            async keys =>
            {
                var now = _clock.GetUtcNow().ToMicroseconds();
                var publication = await _database.WriteAsync(
                    (connection, transaction, token) => _publisher.PublishInAsync(message, keys, now, actor.Name, connection, transaction, token), cancellation);
                Wake(publication.Receivers);
                return publication;
            },
            cancellation);
    }

    /// <summary>Broadcasts a signal to everybody who waits for it. Returns the receivers, new cases among them.</summary>
    public Task<IReadOnlyList<long>> BroadcastAsync(string name, Variables variables, Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return WithKeysAsync(
            async keys =>
            {
                var now = _clock.GetUtcNow().ToMicroseconds();
                var receivers = await _database.WriteAsync(
                    (connection, transaction, token) => _publisher.BroadcastInAsync(name, variables, throwerKey: 0, keys, now, actor.Name, connection, transaction, token), cancellation);
                Wake(receivers);
                return receivers;
            },
            cancellation);
    }

    /// <summary>
    /// Starts a case at every conditional start event whose condition holds for these variables, in the newest version of each process.
    /// Conditions of running cases are watched by themselves; those that start a case are looked at when this is called, as in Camunda 8.9.
    /// </summary>
    /// <param name="variables">What the conditions see, and the first variables of what they start.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="processId">Only this process; null for all.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>The cases that were started.</returns>
    public async Task<ImmutableArray<long>> EvaluateConditionsAsync(Variables variables, Actor actor, string? processId = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        List<long> definitions;
        await using (var connection = await _database.OpenReaderAsync(cancellation))
        {
            definitions = await connection.Command(
                $"SELECT DISTINCT definition_key FROM subscriptions WHERE name = '' AND correlation_key = '' AND kind = {(int)SubscriptionKind.ConditionStart} ORDER BY definition_key",
                null).ListAsync(row => row.GetInt64(0), cancellation);
        }

        var started = ImmutableArray.CreateBuilder<long>();
        foreach (var definitionKey in definitions)
        {
            var process = await _definitions.GetAsync(definitionKey, cancellation);
            if (processId is not null && process.Definition.Id != processId)
            {
                continue;
            }

            foreach (var startElementId in await _previews.ConditionsThatHoldAsync(process, variables, actor, cancellation))
            {
                if (await StartAsync(process, variables, actor, null, startElementId, null, cancellation) is CommandOutcome.Done done)
                {
                    started.Add(done.InstanceKey);
                }
            }
        }

        return started.ToImmutable();
    }

    /// <summary>Puts a case back into service that a fault in the program had set aside.</summary>
    public Task PutBackAsync(long instanceKey, CancellationToken cancellation = default) => _quarantine.PutBackAsync(instanceKey, cancellation);

    private void Wake(IEnumerable<long> receivers)
    {
        var wakes = new Wakes();
        wakes.Mail.UnionWith(receivers);
        _wake.After(wakes);
    }

    private async Task<T> WithKeysAsync<T>(Func<KeyBlock, Task<T>> work, CancellationToken cancellation)
    {
        var block = await _keys.RentAsync(cancellation);
        try
        {
            return await work(block);
        }
        finally
        {
            _keys.Return(block);
        }
    }
}
