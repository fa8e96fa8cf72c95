using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>
/// The engine's core under a virtual clock, with everything around it in memory: what scenarios and "try it out" run on.
/// Not safe for several threads.
/// </summary>
public sealed class MemoryEngine
{
    /// <summary>After so many steps without anybody acting a case is taken to go round for ever.</summary>
    private const int MostStepsAtRest = 2_000;

    private readonly IProcessLibrary _library;
    private readonly IMemoryJobHandler _handler;
    private readonly Func<StepContext, StepContext> _surroundings;
    private readonly KeyBlock _keys = new(1, long.MaxValue - 1);
    private readonly SortedDictionary<long, ProcessInstance> _instances = [];
    private readonly Dictionary<long, ProcessDefinition> _definitions = [];
    private readonly Queue<(long InstanceKey, Command Command)> _pending = new();
    private readonly List<MemoryJob> _jobs = [];
    private readonly List<JournalLine> _journal = [];
    private readonly MemoryMessages _messages = new();

    /// <summary>An engine without cases.</summary>
    /// <param name="library">The processes that it knows.</param>
    /// <param name="handler">Does its jobs.</param>
    /// <param name="surroundings">Adds zone, company and decisions to the context of each step.</param>
    /// <param name="now">When it begins.</param>
    public MemoryEngine(IProcessLibrary library, IMemoryJobHandler handler, Func<StepContext, StepContext> surroundings, DateTimeOffset now)
    {
        _library = library;
        _handler = handler;
        _surroundings = surroundings;
        Now = Instant.From(now);
    }

    /// <summary>The virtual time.</summary>
    public Instant Now { get; private set; }

    /// <summary>Every case, ended ones included, in the order in which they were started.</summary>
    public IEnumerable<ProcessInstance> Instances => _instances.Values;

    /// <summary>Everything that happened, in order.</summary>
    public IReadOnlyList<JournalLine> Journal => _journal;

    /// <summary>The definition that a case follows.</summary>
    public ProcessDefinition DefinitionOf(long instanceKey) => _definitions[instanceKey];

    /// <summary>The case with this key.</summary>
    public ProcessInstance Find(long instanceKey) => _instances[instanceKey];

    /// <summary>Starts a case and lets everything run until it waits. Returns its key, or what refused it.</summary>
    public (long InstanceKey, StepResult.Rejected? Rejected) Start(ProcessDefinition process, Variables variables, Actor actor, string? startElementId = null)
    {
        var key = _keys.Next();
        var result = StartInstance(key, process, new StartInstance(key, 0, 1, variables) { StartElementId = startElementId }, actor);
        Settle();
        return (key, result as StepResult.Rejected);
    }

    /// <summary>Gives a case a command and lets everything run until it waits. Returns what refused it, or null.</summary>
    public StepResult.Rejected? Submit(long instanceKey, Command command, Actor actor)
    {
        var result = Step(instanceKey, command, actor);
        Settle();
        return result as StepResult.Rejected;
    }

    /// <summary>Publishes a message: to a case that waits for it, to a process that it starts, or kept for its time to live.</summary>
    public void Publish(string name, string correlationKey, Variables variables, TimeSpan timeToLive)
    {
        Deliver(new PublishMessage(name, correlationKey, variables, timeToLive, null), throwerKey: 0);
        Settle();
    }

    /// <summary>Broadcasts a signal to everybody who waits for it and to the processes that it starts.</summary>
    public void Broadcast(string name, Variables variables)
    {
        Deliver(new BroadcastSignal(name, variables), throwerKey: 0);
        Settle();
    }

    /// <summary>Lets the time pass: everything that is due on the way happens at its time, in order.</summary>
    public void AdvanceTo(Instant until)
    {
        while (NextDue() is { } due && due <= until)
        {
            Now = due > Now ? due : Now;
            FireDueTimers();
            Settle();
        }

        Now = until > Now ? until : Now;
        Settle();
    }

    private StepResult StartInstance(long key, ProcessDefinition process, StartInstance command, Actor actor)
    {
        _definitions[key] = process;
        return Step(key, command, actor);
    }

    private StepResult Step(long instanceKey, Command command, Actor actor)
    {
        var context = _surroundings(new StepContext
        {
            Now = Now,
            Keys = _keys,
            Actor = actor.Id,
            ActorGroups = actor.Groups,
            ActorMayAdminister = actor.MayAdminister,
        });
        var result = ProcessEngine.Step(_definitions[instanceKey], _instances.GetValueOrDefault(instanceKey), command, context);
        if (result is StepResult.Accepted accepted)
        {
            Apply(instanceKey, accepted, actor);
        }

        return result;
    }

    private void Apply(long instanceKey, StepResult.Accepted accepted, Actor actor)
    {
        _instances[instanceKey] = accepted.State;
        var step = _journal.Count == 0 ? 1 : _journal[^1].Step + 1;
        foreach (var happened in accepted.Events)
        {
            _journal.Add(new JournalLine(instanceKey, Now, actor.Id, happened, step));
            Note(instanceKey, accepted.State, happened);
        }

        foreach (var effect in accepted.Effects)
        {
            Carry(instanceKey, effect);
        }
    }

    private void Note(long instanceKey, ProcessInstance state, ProcessEvent happened)
    {
        switch (happened)
        {
            case JobCreated job:
                _jobs.Add(new MemoryJob(instanceKey, job.ElementKey, job.JobKey, job.Type, job.Headers.ToDictionary(StringComparer.Ordinal), state.VisibleVariables(job.ElementKey), Now));
                break;
            case JobFailed { RetriesLeft: > 0 } failed:
                Retry(failed.JobKey, failed.RetryAt ?? Now);
                break;
            case JobRetriesUpdated updated:
                Retry(updated.JobKey, Now);
                break;
            case JobCompleted done:
                _jobs.RemoveAll(job => job.JobKey == done.JobKey);
                break;
            case JobErrorThrown thrown:
                _jobs.RemoveAll(job => job.JobKey == thrown.JobKey);
                break;
            case JobCancelled cancelled:
                _jobs.RemoveAll(job => job.JobKey == cancelled.JobKey);
                break;
            default:
                break;
        }
    }

    private void Retry(long jobKey, Instant notBefore)
    {
        var index = _jobs.FindIndex(job => job.JobKey == jobKey);
        _jobs[index] = _jobs[index] with { NotBefore = notBefore };
    }

    private void Carry(long instanceKey, Effect effect)
    {
        switch (effect)
        {
            case StartCalledInstance call:
                Call(instanceKey, call);
                break;
            case ReportToParent report:
                _pending.Enqueue((report.ParentInstanceKey, new ReportCalledInstance(report.ParentElementKey, instanceKey, report.Outcome, report.Code, report.Variables)));
                break;
            case CancelCalledInstance cancel:
                _pending.Enqueue((cancel.InstanceKey, new CancelInstance(null)));
                break;
            case ContinueLater:
                _pending.Enqueue((instanceKey, new ContinueInstance()));
                break;
            case PublishMessage or BroadcastSignal:
                Deliver(effect, instanceKey);
                break;
            default:
                throw new InvalidOperationException($"Expected an effect that can be carried out, but found {effect.GetType().Name}.");
        }
    }

    private void Call(long instanceKey, StartCalledInstance call)
    {
        if (_library.Find(call.ProcessId) is not { } process)
        {
            _pending.Enqueue((instanceKey, new ReportCalledInstance(call.ParentElementKey, call.InstanceKey, CalledInstanceOutcome.NotFound, null, Variables.Empty)));
            return;
        }

        _definitions[call.InstanceKey] = process;
        _pending.Enqueue((call.InstanceKey, new StartInstance(call.InstanceKey, 0, 1, call.Variables)
        {
            ParentInstanceKey = instanceKey,
            ParentElementKey = call.ParentElementKey,
        }));
    }

    private void Deliver(Effect effect, long throwerKey)
    {
        if (effect is PublishMessage message)
        {
            _messages.Add(message, _keys.Next(), Now);
        }
        else if (effect is BroadcastSignal signal)
        {
            foreach (var (instance, element, wait) in Waits<SignalWait>().Where(found => found.Wait.Name == signal.Name && found.InstanceKey != throwerKey).ToList())
            {
                _pending.Enqueue((instance, new ReceiveSignal(element, wait.Key, signal.Variables)));
            }

            StartAll(_library.StartedBySignal(signal.Name), signal.Variables);
        }
    }

    // While a case that this key started runs, no second one is started.
    private bool HasStarted(string processId, string? key) => !string.IsNullOrEmpty(key)
        && _instances.Values.Any(one => !one.HasEnded && one.StartElementId is not null && one.ProcessId == processId && one.BusinessKey == key);

    private void StartAll(IEnumerable<(ProcessDefinition Process, string StartElementId)> started, Variables variables, string? businessKey = null)
    {
        foreach (var (process, startElementId) in started)
        {
            var key = _keys.Next();
            _definitions[key] = process;
            _pending.Enqueue((key, new StartInstance(key, 0, 1, variables) { StartElementId = startElementId, BusinessKey = string.IsNullOrEmpty(businessKey) ? null : businessKey }));
        }
    }

    // Runs until nothing can happen without time passing or a person acting.
    private void Settle()
    {
        var steps = 0;
        do
        {
            while (_pending.TryDequeue(out var next))
            {
                if (++steps > MostStepsAtRest)
                {
                    throw new NeverRestsException(_definitions[next.InstanceKey].Id);
                }

                Step(next.InstanceKey, next.Command, Actor.System);
            }
        }
        while (DeliverMessage() || DoJob());
    }

    private bool DeliverMessage()
    {
        foreach (var message in _messages.Open(Now))
        {
            if (Waits<MessageWait>().FirstOrDefault(found => found.Wait.Name == message.Name && found.Wait.CorrelationKey == (message.CorrelationKey ?? string.Empty)) is { Wait: not null } found)
            {
                _messages.Remove(message);
                _pending.Enqueue((found.InstanceKey, new CorrelateMessage(found.ElementKey, found.Wait.Key, message.Key, message.Variables)));
                return true;
            }

            if (!message.StartsOffered)
            {
                var all = _library.StartedByMessage(message.Name).ToList();
                var started = all.Where(start => !HasStarted(start.Process.Id, message.CorrelationKey)).ToList();
                message.StartsOffered = all.Count == 0;
                if (started.Count > 0)
                {
                    _messages.Remove(message);
                    StartAll(started, message.Variables, message.CorrelationKey);
                    return true;
                }
            }
        }

        _messages.DropExpired(Now);
        return false;
    }

    private bool DoJob()
    {
        var index = _jobs.FindIndex(job => job.NotBefore <= Now);
        if (index < 0)
        {
            return false;
        }

        // It stays in the list until its result is in: a failure is tried again from here, and what is left open is not asked twice.
        var job = _jobs[index];
        _jobs[index] = job with { NotBefore = new Instant(long.MaxValue) };
        if (_handler.Handle(job) is { } outcome)
        {
            Step(job.InstanceKey, outcome, Actor.System);
        }

        return true;
    }

    private Instant? NextDue()
    {
        var timers = Waits<TimerWait>().Where(found => found.Wait.Paused is null).Select(found => found.Wait.Due);
        var retries = _jobs.Where(job => job.NotBefore > Now && job.NotBefore.Microseconds != long.MaxValue).Select(job => job.NotBefore);
        return timers.Concat(retries).Select(due => (Instant?)due).Min();
    }

    private void FireDueTimers()
    {
        foreach (var (instance, element, timer) in Waits<TimerWait>().Where(found => found.Wait.Paused is null && found.Wait.Due <= Now).OrderBy(found => found.Wait.Due).ToList())
        {
            Step(instance, new TriggerTimer(element, timer.Key), Actor.System);
        }
    }

    private IEnumerable<(long InstanceKey, long ElementKey, T Wait)> Waits<T>()
        where T : CatchState =>
        from instance in _instances.Values
        where instance.Status == InstanceStatus.Active
        from element in instance.Elements
        from wait in element.Catches.OfType<T>()
        select (instance.Key, element.Key, wait);
}
