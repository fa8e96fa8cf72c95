using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>A shell in memory: the processes, the cases, a clock that stands until it is moved, and effects that are carried out at once.</summary>
internal sealed class ProofWorld(IEngineUnderProof engine, Coverage coverage, StepLimits limits)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private readonly Dictionary<string, ProvenProcess> _processes = new(StringComparer.Ordinal);
    private readonly Queue<(long Instance, Effect Effect)> _effects = new();
    private readonly SortedDictionary<long, ProofCase> _cases = [];
    private readonly List<StoryLine> _story = [];

    public IEngineUnderProof Engine => engine;

    public Coverage Coverage => coverage;

    public long NextKey { get; set; } = 1_000;

    public Instant Now { get; private set; } = Instant.From(new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));

    public IEnumerable<ProofCase> Cases => _cases.Values;

    /// <summary>Every command that was accepted, in order.</summary>
    public IReadOnlyList<StoryLine> Story => _story;

    public void Deploy(ProvenProcess process) => _processes[process.Drawing.Id] = process;

    public ProofCase Start(string processId, string? startElementId, Variables variables, Person starter)
    {
        var started = new ProofCase(this, _processes[processId], NextKey++);
        _cases[started.Key] = started;
        started.Give(new StartInstance(started.Key, 1, 1, variables) { StartElementId = startElementId }, starter);
        return started;
    }

    public StepContext Context(KeyBlock keys, Person person) => new()
    {
        Now = Now,
        Keys = keys,
        Actor = person.Id,
        ActorGroups = person.Groups,
        Zone = Zone,
        Decisions = ProofDecisions.Instance,
        Limits = limits,
    };

    public void Note(StoryLine line) => _story.Add(line);

    /// <summary>Moves the clock; what becomes due on the way fires at its time.</summary>
    public void Wait(TimeSpan span)
    {
        var end = Now.Plus(span);
        while (NextDue() is { } next && next.Timer.Due <= end)
        {
            Now = next.Timer.Due > Now ? next.Timer.Due : Now;
            next.Case.Give(new TriggerTimer(next.Element.Key, next.Timer.Key));
        }

        Now = end;
    }

    public void Enqueue(long instance, Effect effect) => _effects.Enqueue((instance, effect));

    public void CarryOut()
    {
        while (_effects.TryDequeue(out var next))
        {
            CarryOut(next.Instance, next.Effect);
        }
    }

    /// <summary>Every called case has a caller that waits for it, and every caller a case that runs.</summary>
    public void JudgeFamilies()
    {
        foreach (var one in Cases.Where(one => one.HasStarted && !one.State.HasEnded))
        {
            if (one.State.ParentInstanceKey != 0)
            {
                var parent = _cases[one.State.ParentInstanceKey].State;
                Expect(
                    !parent.HasEnded && parent.Elements.Find(one.State.ParentElementKey)?.CalledInstanceKey == one.Key,
                    $"Case {one.Key} still runs, but nobody waits for it in the case that called it.");
            }

            foreach (var call in one.State.Elements.Where(element => element.CalledInstanceKey != 0))
            {
                Expect(_cases.TryGetValue(call.CalledInstanceKey, out var child) && !child.State.HasEnded, $"'{call.ElementId}' waits for case {call.CalledInstanceKey}, which does not run.");
            }

            Expect(one.State.Pending.IsEmpty, $"Case {one.Key} has work of its own left, and nobody continues it.");
        }
    }

    public int Publish()
    {
        foreach (var one in Cases.Where(one => one.HasStarted && one.State.Status == InstanceStatus.Active && one.State.Pending.IsEmpty))
        {
            foreach (var element in one.State.Elements)
            {
                if (element.Catches.OfType<MessageWait>().FirstOrDefault() is { } waiting)
                {
                    one.Give(new CorrelateMessage(element.Key, waiting.Key, NextKey++, Variables.Empty));
                    return 1;
                }
            }
        }

        return 0;
    }

    public void Broadcast(long from)
    {
        foreach (var one in Cases.Where(one => one.Key != from && one.HasStarted).ToList())
        {
            var waiting = one.State.Elements.SelectMany(element => element.Catches.OfType<SignalWait>(), (element, wait) => (element.Key, Wait: wait.Key)).ToList();
            foreach (var (element, wait) in waiting)
            {
                one.Try(new ReceiveSignal(element, wait, Variables.Empty));
            }
        }
    }

    private void CarryOut(long instance, Effect effect)
    {
        switch (effect)
        {
            case StartCalledInstance call:
                var child = new ProofCase(this, _processes[call.ProcessId], call.InstanceKey);
                _cases[child.Key] = child;
                child.Give(new StartInstance(child.Key, 1, 1, call.Variables) { ParentInstanceKey = instance, ParentElementKey = call.ParentElementKey });
                break;
            case CancelCalledInstance cancel when _cases[cancel.InstanceKey] is { State.HasEnded: false } called:
                called.Give(new CancelInstance(null));
                break;
            case CancelCalledInstance:
                break;
            case ReportToParent report:
                _cases[report.ParentInstanceKey].Try(new ReportCalledInstance(report.ParentElementKey, instance, report.Outcome, report.Code, report.Variables));
                break;
            case PublishMessage:
                Publish();
                break;
            case BroadcastSignal:
                Broadcast(instance);
                break;
            case ContinueLater:
                _cases[instance].Give(new ContinueInstance());
                break;
            default:
                throw new ProofFailedException($"Expected an effect that can be carried out, but found {effect.GetType().Name}.");
        }
    }

    private (ProofCase Case, ElementInstance Element, TimerWait Timer)? NextDue()
    {
        (ProofCase, ElementInstance, TimerWait)? first = null;
        foreach (var one in Cases.Where(one => one.HasStarted && one.State.Status == InstanceStatus.Active))
        {
            foreach (var element in one.State.Elements)
            {
                foreach (var waiting in element.Catches)
                {
                    if (waiting is TimerWait { Paused: null } timer && (first is null || timer.Due < first.Value.Item3.Due))
                    {
                        first = (one, element, timer);
                    }
                }
            }
        }

        return first;
    }

    private static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ProofFailedException(otherwise);
        }
    }
}
