using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Compensation undoes everything that was completed before it, the last first, before its thrower is left. BPMN 2.0.2, 10.7 and 13.5.5.</summary>
internal sealed class WhatWasDoneIsUndone : Oracle
{
    private readonly Dictionary<long, long> _begun = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case CompensationBegun begun:
                _begun[begun.ElementKey] = begun.Bound;
                break;
            case CompensationHandlerStarted { KeptKey: not 0 } started:
                IsLast(started.KeptKey, started.ForKey, ledger);
                break;
            case ScopeReopened reopened:
                IsLast(reopened.ElementKey, reopened.ForKey, ledger);
                break;
            case ElementCompleted left when ledger.Find(left.ElementKey) is { IsPassedByHand: false, Role: ElementRole.Plain } thrower && Wanted(step, thrower) is { } wanted:
                Expect(_begun.TryGetValue(left.ElementKey, out var bound), $"'{thrower.ElementId}' compensates, but was left without undoing anything.");
                var rest = Last(ledger, Scope(step, ledger, thrower), bound, wanted.ActivityId);
                Expect(rest is null, $"'{thrower.ElementId}' was left, but '{rest?.ElementId}' is not undone.");
                break;
            case ElementActivated entered when step.Node(entered.ElementId) is BoundaryEvent { Definitions: [CancelEventDefinition] } cancelled && !step.IsByHand:
                // Where two of them stand the event does not say which it was.
                if (ledger.Inside(entered.ScopeKey).Where(host => host.ElementId == cancelled.AttachedTo.Id && host.Role == ElementRole.Plain).ToList() is [var host])
                {
                    var kept = Last(ledger, host.Key, long.MaxValue, null);
                    Expect(kept is null, $"The transaction '{host.ElementId}' was left as cancelled, but '{kept?.ElementId}' is not undone.");
                }

                break;
            default:
                break;
        }
    }

    private void IsLast(long key, long forKey, TokenLedger ledger)
    {
        var bound = _begun.GetValueOrDefault(forKey, long.MaxValue);
        Expect(ledger.Kept.TryGetValue(key, out var kept), $"Element instance {key} is undone, but it is not there to be undone.");
        var later = ledger.Kept.Values.FirstOrDefault(other => other.ScopeKey == kept!.ScopeKey && other.ElementId == kept.ElementId && other.Order > kept.Order && other.Order < bound);
        Expect(later is null, $"'{kept!.ElementId}' of {kept.Order} is undone before the one of {later?.Order}.");
    }

    private static CompensateEventDefinition? Wanted(StepView step, LedgerElement thrower) =>
        step.Node(thrower.ElementId) is IntermediateThrowEvent { Definitions: [CompensateEventDefinition one] } ? one
        : step.Node(thrower.ElementId) is EndEvent { Definitions: [CompensateEventDefinition other] } ? other
        : null;

    private static long Scope(StepView step, TokenLedger ledger, LedgerElement thrower)
    {
        var scope = ledger.Find(thrower.ScopeKey)!;
        while (step.Node(scope.ElementId) is EventSubProcess)
        {
            scope = ledger.Find(scope.ScopeKey)!;
        }

        return scope.Key;
    }

    private static KeptActivity? Last(TokenLedger ledger, long scopeKey, long bound, string? activityId) =>
        ledger.Kept.Values.Where(kept => kept.ScopeKey == scopeKey && kept.Order < bound && (activityId is null || kept.ElementId == activityId)).MaxBy(kept => kept.Order);
}
