using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A token game of its own, kept from the events alone: which elements stand, what they wait for, what can be undone.</summary>
internal sealed class TokenLedger
{
    private readonly Dictionary<long, LedgerElement> _standing = [];

    public IEnumerable<LedgerElement> Standing => _standing.Values;

    public Dictionary<long, KeptActivity> Kept { get; } = [];

    public Dictionary<long, LedgerWait> Waits { get; } = [];

    public LedgerElement? Find(long key) => _standing.GetValueOrDefault(key);

    public IEnumerable<LedgerElement> Inside(long scopeKey) => _standing.Values.Where(element => element.ScopeKey == scopeKey);

    /// <summary>The value of a variable as an element in this scope sees it.</summary>
    public Payload? Value(long scopeKey, string name)
    {
        for (var scope = Find(scopeKey); scope is not null; scope = Find(scope.ScopeKey))
        {
            if (scope.Variables.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return null;
    }

    public void Take(ProcessEvent happened, ProcessEvent? before, StepView step)
    {
        switch (happened)
        {
            case ElementActivated e: Enter(e, before, step); break;
            case TokenJoined e: Stand(e.ElementKey).Tokens[e.Flow] = Stand(e.ElementKey).Tokens.GetValueOrDefault(e.Flow) + 1; break;
            case ElementCompleting e:
                var element = Stand(e.ElementKey);
                element.IsPassedByHand |= step.Command is Core.Commands.ModifyInstance && before is ElementActivated entered && entered.ElementKey == e.ElementKey;
                element.HasFired |= element.Role == ElementRole.Join && step.Node(element.ElementId) is ComplexGateway;
                break;
            case ElementCompleted e: Leave(e.ElementKey, e.Order); break;
            case ElementTerminated e: Leave(e.ElementKey, 0); break;
            case VariablesSet e when Find(e.ElementKey) is { } scope:
                foreach (var variable in e.Values)
                {
                    scope.Variables[variable.Name] = variable.Value;
                }

                break;
            case UserTaskReturned e: Stand(e.TargetKey).ReturnTo = e.ReturnToId; break;
            case CompensationHandlerStarted { KeptKey: not 0 } e: Forget(e.KeptKey); break;
            case ScopeReopened e: Reopen(e.ElementKey); break;
            case ElementMigrated e: Rename(e); break;
            case TokenMigrated e: Rename(e); break;
            case CatchMigrated e: Waits[e.CatchKey] = Waits[e.CatchKey] with { TargetId = e.TargetId }; break;
            case TimerScheduled e: Waits[e.TimerKey] = new LedgerWait(e.TimerKey, e.ElementKey, e.TargetId); break;
            case TimerTriggered e: Waits.Remove(e.TimerKey); break;
            case TimerCancelled e: Waits.Remove(e.TimerKey); break;
            case MessageSubscriptionOpened e: Waits[e.SubscriptionKey] = new LedgerWait(e.SubscriptionKey, e.ElementKey, e.TargetId); break;
            case MessageSubscriptionClosed e: Waits.Remove(e.SubscriptionKey); break;
            case SignalSubscriptionOpened e: Waits[e.SubscriptionKey] = new LedgerWait(e.SubscriptionKey, e.ElementKey, e.TargetId); break;
            case SignalSubscriptionClosed e: Waits.Remove(e.SubscriptionKey); break;
            case ConditionSubscriptionOpened e: Waits[e.SubscriptionKey] = new LedgerWait(e.SubscriptionKey, e.ElementKey, e.TargetId); break;
            case ConditionSubscriptionClosed e: Waits.Remove(e.SubscriptionKey); break;
            default: break;
        }
    }

    private LedgerElement Stand(long key) => Find(key) ?? throw new ProofFailedException($"Something happened at element instance {key}, which does not stand.");

    private void Enter(ElementActivated entered, ProcessEvent? before, StepView step)
    {
        if (_standing.ContainsKey(entered.ElementKey))
        {
            throw new ProofFailedException($"Element instance {entered.ElementKey} of '{entered.ElementId}' was entered twice.");
        }

        var element = new LedgerElement { Key = entered.ElementKey, ElementId = entered.ElementId, ScopeKey = entered.ScopeKey, Role = entered.Role };
        if (entered is { Role: ElementRole.Join, Flow: { } flow })
        {
            element.Tokens[flow] = 1;
        }

        if (step.Node(entered.ElementId) is EventSubProcess { Trigger.IsInterrupting: true } sub && sub.Trigger.Definitions is not [CompensateEventDefinition]
            && (!step.IsByHand || IsTrigger(before)) && Find(entered.ScopeKey) is { } scope)
        {
            scope.IsTakenOver = true;
        }

        _standing[entered.ElementKey] = element;
    }

    private static bool IsTrigger(ProcessEvent? before) =>
        before is TimerTriggered or TimerCancelled or MessageSubscriptionClosed or SignalSubscriptionClosed or ConditionSubscriptionClosed or ErrorThrown or EscalationThrown;

    private void Leave(long key, long order)
    {
        var element = Stand(key);
        _standing.Remove(key);
        if (order != 0)
        {
            Kept[key] = new KeptActivity(key, element.ElementId, element.ScopeKey, order);
        }
        else
        {
            ForgetInside(key);
        }
    }

    private void Forget(long key)
    {
        Kept.Remove(key);
        ForgetInside(key);
    }

    private void ForgetInside(long scopeKey)
    {
        foreach (var kept in Kept.Values.Where(kept => kept.ScopeKey == scopeKey).ToList())
        {
            Forget(kept.Key);
        }
    }

    private void Reopen(long key)
    {
        if (!Kept.Remove(key, out var kept))
        {
            throw new ProofFailedException($"Element instance {key} was entered again to be undone, but it was not kept.");
        }

        _standing[key] = new LedgerElement { Key = key, ElementId = kept.ElementId, ScopeKey = kept.ScopeKey, Role = ElementRole.Plain, IsReopened = true };
    }

    private void Rename(ElementMigrated migrated)
    {
        if (Find(migrated.ElementKey) is { } element)
        {
            element.ElementId = migrated.ElementId;
        }
        else if (Kept.TryGetValue(migrated.ElementKey, out var kept))
        {
            Kept[migrated.ElementKey] = kept with { ElementId = migrated.ElementId };
        }
    }

    private void Rename(TokenMigrated migrated)
    {
        var tokens = Stand(migrated.ElementKey).Tokens;
        tokens.Remove(migrated.Flow, out var count);
        tokens[migrated.Target] = count;
    }
}
