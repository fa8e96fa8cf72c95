using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Each event that comes triggers what waits for it once, nothing is triggered that nothing came for, and what is interrupted ends.</summary>
internal sealed class EventsTriggerOnce : Oracle
{
    private readonly Dictionary<string, int> _credit = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _signals = [];
    private readonly List<(long Host, string Boundary)> _interrupted = [];
    private int _thrown;
    private long _came;

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case SignalThrown:
                _thrown++;
                break;
            case TimerTriggered e:
                Came(e.TimerKey, step, ledger);
                break;
            case MessageCorrelated e:
                Came(e.SubscriptionKey, step, ledger);
                break;
            case SignalReceived e:
                Received(e, step);
                Came(e.SubscriptionKey, step, ledger);
                break;
            case ConditionChanged { Holds: true } e:
                Came(e.SubscriptionKey, step, ledger);
                break;
            case ErrorThrown { CatcherId: { } catcher }:
                Credit(catcher, step);
                break;
            case EscalationThrown { CatcherId: { } catcher }:
                Credit(catcher, step);
                break;
            case ElementActivated e when step.Node(e.ElementId) is BoundaryEvent or EventSubProcess && !step.IsByHand:
                Spend(e, step);
                break;
            default:
                break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        foreach (var (target, count) in _credit)
        {
            Expect(count == 0 || step.IsByHand, $"An event came for '{target}', and nothing happened there.");
        }

        if (step.IsAtRest)
        {
            foreach (var (host, boundary) in _interrupted)
            {
                Expect(ledger.Find(host) is null || step.State.Elements.Find(host)?.Incident is not null, $"'{boundary}' interrupts, but what it stands on still runs.");
            }

            _interrupted.Clear();
        }

        _credit.Clear();
        _signals.Clear();
        (_thrown, _came) = (0, 0);
    }

    private void Received(SignalReceived received, StepView step)
    {
        var times = _signals[received.SubscriptionKey] = _signals.GetValueOrDefault(received.SubscriptionKey) + 1;
        var came = step.Command is ReceiveSignal command && command.CatchKey == received.SubscriptionKey ? 1 : 0;
        Expect(times <= _thrown + came, $"A signal was received {times} times by the subscription {received.SubscriptionKey}, though {_thrown + came} came.");
    }

    private void Came(long waitKey, StepView step, TokenLedger ledger)
    {
        Expect(ledger.Waits.TryGetValue(waitKey, out var wait), $"Something came for {waitKey}, for which nobody waits.");
        _came = wait!.ElementKey;
        Credit(wait.TargetId, step);
    }

    private void Credit(string targetId, StepView step)
    {
        var target = step.Node(targetId);
        if (target is StartEvent { Parent: EventSubProcess sub } start && !IsParallel(start))
        {
            _credit[sub.Id] = _credit.GetValueOrDefault(sub.Id) + 1;
        }
        else if (target is BoundaryEvent boundary && !IsParallel(boundary))
        {
            _credit[targetId] = _credit.GetValueOrDefault(targetId) + 1;
        }
    }

    private void Spend(ElementActivated entered, StepView step)
    {
        EventNode trigger = step.Node(entered.ElementId) switch { EventSubProcess sub => sub.Trigger, var node => (EventNode)node };
        if (trigger is BoundaryEvent { IsInterrupting: true } interrupting && _came != 0 && interrupting.Definitions is not [ErrorEventDefinition or EscalationEventDefinition or CancelEventDefinition])
        {
            _interrupted.Add((_came, interrupting.Id));
        }

        if (IsParallel(trigger) || trigger.Definitions is [CancelEventDefinition or CompensateEventDefinition])
        {
            return;
        }

        var left = _credit.GetValueOrDefault(entered.ElementId);
        Expect(left > 0, $"'{entered.ElementId}' was triggered, though nothing came for it.");
        _credit[entered.ElementId] = left - 1;
    }

    private static bool IsParallel(EventNode node) => node.ParallelMultiple && node.Definitions.Length > 1;
}
