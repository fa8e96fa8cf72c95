using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Whatever stands waits for everything that its drawing says: its own event, its boundary events, the event subprocesses inside it.</summary>
internal sealed class WaitsStandOpen : Oracle
{
    private readonly HashSet<(long, string)> _usedUp = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        if (happened is TimerTriggered triggered && ledger.Waits.TryGetValue(triggered.TimerKey, out var wait))
        {
            // A repeated timer is scheduled again behind this, and what is used up is not missed.
            _usedUp.Add((wait.ElementKey, wait.TargetId));
        }
        else if (happened is CatchMigrated migrated && ledger.Waits.TryGetValue(migrated.CatchKey, out var moved) && _usedUp.Contains((moved.ElementKey, moved.TargetId)))
        {
            _usedUp.Add((moved.ElementKey, migrated.TargetId));
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        var open = ledger.Waits.Values.Select(wait => (wait.Key, wait.ElementKey, wait.TargetId)).Order();
        var stored = step.State.Elements.SelectMany(element => element.Catches.Select(one => (one.Key, element.Key, one.TargetId))).Order();
        Expect(open.SequenceEqual(stored), "What the case waits for by its state is not what it waits for by its events.");
        if (!step.IsAtRest)
        {
            return;
        }

        foreach (var element in ledger.Standing.Where(element => !element.IsPassedByHand && !element.IsReopened))
        {
            if (step.State.Elements.Find(element.Key) is { Phase: ElementPhase.Active, Incident: not { Stage: IncidentStage.Activation } } state)
            {
                Check(element, state, step);
            }
        }
    }

    private void Check(LedgerElement element, ElementInstance state, StepView step)
    {
        var node = step.Node(element.ElementId);
        if (node is Activity activity && element.Role is ElementRole.Plain or ElementRole.LoopBody && node is Activity)
        {
            foreach (var boundary in ((Activity)node).BoundaryEvents)
            {
                Waits(state, boundary, $"the boundary event '{boundary.Id}'");
            }
        }

        if (node is Container container && element.Role is not ElementRole.LoopBody && !element.IsTakenOver)
        {
            foreach (var sub in container.EventSubProcesses)
            {
                Waits(state, sub.Trigger, $"the event subprocess '{sub.Id}'");
            }
        }

        if (node is IntermediateCatchEvent caught && state.Job is null)
        {
            Waits(state, caught, "its event");
        }
    }

    private void Waits(ElementInstance state, EventNode target, string what)
    {
        if (target.Definitions.Any(one => one is TimerEventDefinition or MessageEventDefinition or SignalEventDefinition or ConditionalEventDefinition)
            && !_usedUp.Contains((state.Key, target.Id)) && !(target.ParallelMultiple && target.Definitions.Length > 1))
        {
            Expect(state.Catches.Any(wait => wait.TargetId == target.Id), $"'{state.ElementId}' ({state.Key}) stands, but does not wait for {what}.");
        }
    }
}
