using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Starts cases and gives them commands, messages and signals. What it returns is durable and can be read at once.</summary>
public sealed class ProcessRuntime
{
    private readonly StepRunner _runner;
    private readonly DefinitionCatalogue _definitions;
    private readonly MessagePublisher _publisher;
    private readonly KeyAllocator _keys;
    private readonly IStepDatabase _database;
    private readonly WakeUp _wake;
    private readonly TimeProvider _clock;

    internal ProcessRuntime(
        StepRunner runner, DefinitionCatalogue definitions, MessagePublisher publisher, KeyAllocator keys, IStepDatabase database, WakeUp wake, TimeProvider clock)
    {
        _runner = runner;
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
            : new CommandOutcome.Refused(RejectionKind.NotFound, $"There is no process '{processId}'. Deploy its folder first.");
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
        return _runner.PreviewAsync(instanceKey, command, actor, cancellation);
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

    /// <summary>Puts a case back into service that a fault in the program had set aside.</summary>
    public Task PutBackAsync(long instanceKey, CancellationToken cancellation = default) => _runner.PutBackAsync(instanceKey, cancellation);

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
