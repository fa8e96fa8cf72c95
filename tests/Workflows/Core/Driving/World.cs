using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Effects;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Tests.Driving;

/// <summary>A shell in memory: definitions, instances, a clock that stands until it is moved, and effects carried out at once.</summary>
internal sealed class World
{
    private readonly Dictionary<string, ProcessDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<(long Instance, Effect Effect)> _effects = new();
    private readonly Dictionary<long, Case> _cases = [];

    public KeyBlock Keys { get; } = new(1_000, long.MaxValue / 2);

    public Instant Now { get; set; } = Instant.From(new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public IDecisions Decisions { get; init; } = NoDecisions.Instance;

    public StepLimits Limits { get; set; } = StepLimits.Default;

    public Payload? Company { get; init; }

    public IEnumerable<Case> Cases => _cases.Values;

    /// <summary>Messages that nobody waited for.</summary>
    public List<PublishMessage> Unmatched { get; } = [];

    public static World With(params ProcessBuilder[] processes)
    {
        var world = new World();
        foreach (var process in processes)
        {
            world.Deploy(process.Read());
        }

        return world;
    }

    public World Deploy(ProcessDefinition definition)
    {
        _definitions[definition.Id] = definition;
        return this;
    }

    public Case Start(string processId, params (string Name, string Json)[] variables) => Start(processId, null, variables);

    public Case Start(string processId, string? startElement, (string Name, string Json)[] variables)
    {
        var started = new Case(this, _definitions[processId]);
        _cases[started.Key] = started;
        started.Give(new StartInstance(started.Key, 1, 1, Variables.Of(variables)) { StartElementId = startElement });
        return started;
    }

    /// <summary>Moves the clock; what becomes due on the way fires at its time.</summary>
    public World Wait(TimeSpan span)
    {
        var end = Now.Plus(span);
        while (NextDue() is { } next && next.Timer.Due <= end)
        {
            Now = next.Timer.Due > Now ? next.Timer.Due : Now;
            next.Case.Give(new TriggerTimer(next.Element.Key, next.Timer.Key));
        }

        Now = end;
        return this;
    }

    public int Publish(string name, string? key, params (string Name, string Json)[] variables) => Publish(name, key, Variables.Of(variables));

    public Case ChildOf(Case parent) => _cases.Values.Single(other => other.State.ParentInstanceKey == parent.Key && !other.State.HasEnded);

    public void Enqueue(long instance, Effect effect) => _effects.Enqueue((instance, effect));

    public void CarryOut()
    {
        while (_effects.TryDequeue(out var next))
        {
            CarryOut(next.Instance, next.Effect);
        }
    }

    private void CarryOut(long instance, Effect effect)
    {
        switch (effect)
        {
            case StartCalledInstance call when _definitions.TryGetValue(call.ProcessId, out var definition):
                var child = new Case(this, definition, call.InstanceKey);
                _cases[child.Key] = child;
                child.Give(new StartInstance(child.Key, 1, 1, call.Variables) { ParentInstanceKey = instance, ParentElementKey = call.ParentElementKey });
                break;
            case StartCalledInstance call:
                _cases[instance].Give(new ReportCalledInstance(call.ParentElementKey, call.InstanceKey, CalledInstanceOutcome.NotFound, null, Variables.Empty));
                break;
            case CancelCalledInstance cancel when !_cases[cancel.InstanceKey].State.HasEnded:
                _cases[cancel.InstanceKey].Give(new CancelInstance(null));
                break;
            case CancelCalledInstance:
                break;
            case ReportToParent report:
                _cases[report.ParentInstanceKey].Try(new ReportCalledInstance(report.ParentElementKey, instance, report.Outcome, report.Code, report.Variables));
                break;
            case PublishMessage message:
                if (Publish(message.Name, message.CorrelationKey, message.Variables) == 0)
                {
                    Unmatched.Add(message);
                }

                break;
            case BroadcastSignal signal:
                Broadcast(signal.Name, signal.Variables, instance);
                break;
            case ContinueLater:
                _cases[instance].Give(new ContinueInstance());
                break;
            default:
                throw new InvalidOperationException($"Expected an effect, but found {effect.GetType().Name}.");
        }
    }

    public void Broadcast(string name, Variables variables, long from = 0)
    {
        foreach (var one in _cases.Values.Where(one => one.Key != from).ToList())
        {
            var waiting = one.State.Elements.SelectMany(element => element.Catches.OfType<SignalWait>()
                .Where(wait => wait.Name == name).Select(wait => (element.Key, Wait: wait.Key))).ToList();
            foreach (var (element, wait) in waiting)
            {
                one.Try(new ReceiveSignal(element, wait, variables));
            }
        }
    }

    private int Publish(string name, string? key, Variables variables)
    {
        foreach (var one in _cases.Values.Where(one => one.State.Status == InstanceStatus.Active))
        {
            foreach (var element in one.State.Elements)
            {
                if (element.Catches.OfType<MessageWait>().FirstOrDefault(wait => wait.Name == name && wait.CorrelationKey == (key ?? "")) is { } waiting)
                {
                    one.Give(new CorrelateMessage(element.Key, waiting.Key, Keys.Next(), variables));
                    return 1;
                }
            }
        }

        return 0;
    }

    private (Case Case, ElementInstance Element, TimerWait Timer)? NextDue()
    {
        (Case, ElementInstance, TimerWait)? first = null;
        foreach (var one in _cases.Values.Where(one => one.State.Status == InstanceStatus.Active))
        {
            foreach (var element in one.State.Elements)
            {
                foreach (var timer in element.Catches.OfType<TimerWait>())
                {
                    if (timer.Paused is null && (first is null || timer.Due < first.Value.Item3.Due))
                    {
                        first = (one, element, timer);
                    }
                }
            }
        }

        return first;
    }
}
