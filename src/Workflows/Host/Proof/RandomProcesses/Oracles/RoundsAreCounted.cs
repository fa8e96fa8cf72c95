using System.Globalization;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A repeated activity ends when all its rounds did, or when enough did, and neither earlier nor later. BPMN 2.0.2, 13.3.6 and 13.3.7.</summary>
internal sealed class RoundsAreCounted : Oracle
{
    private sealed class Count
    {
        public int Total { get; set; } = -1;

        public int Begun { get; set; }

        public int Done { get; set; }

        public int Ended { get; set; }

        // Counted when a round was done: later rounds of the same step end before the condition is looked at again.
        public bool WasEnough { get; set; }
    }

    private readonly Dictionary<long, Count> _counts = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case ElementActivated { Role: ElementRole.LoopBody } body:
                _counts[body.ElementKey] = new Count();
                break;
            case LoopStarted started when _counts.TryGetValue(started.ElementKey, out var count):
                count.Total = started.Total;
                break;
            case ElementActivated { Role: ElementRole.LoopRound } round:
                Begin(round, step, ledger);
                break;
            case ElementCompleted left when ledger.Find(left.ElementKey) is { Role: ElementRole.LoopRound } round && _counts.TryGetValue(round.ScopeKey, out var count):
                count.Done++;
                count.WasEnough |= Enough(step, round) is { } enough && count.Done >= enough;
                break;
            case ElementTerminated ended when ledger.Find(ended.ElementKey) is { Role: ElementRole.LoopRound } round && _counts.TryGetValue(round.ScopeKey, out var count):
                count.Ended++;
                break;
            case ElementCompleted left when ledger.Find(left.ElementKey) is { Role: ElementRole.LoopBody } body && _counts.Remove(left.ElementKey, out var count):
                End(body, count, step);
                break;
            default:
                break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        if (!step.IsAtRest)
        {
            return;
        }

        foreach (var body in ledger.Standing.Where(element => element.Role == ElementRole.LoopBody))
        {
            if (step.State.Elements.Find(body.Key) is not { Phase: ElementPhase.Active, Incident: null } || !_counts.TryGetValue(body.Key, out var count)
                || step.Node(body.ElementId) is not Activity { Loop: MultiInstance multi })
            {
                continue;
            }

            Expect(count.Done + count.Ended < count.Total, $"All {count.Total} rounds of '{body.ElementId}' ended, but it is not left.");
            Expect(!count.WasEnough, $"{count.Done} rounds of '{body.ElementId}' are enough, but it is not left.");
            Expect(multi.IsSequential ? ledger.Inside(body.Key).Count() == 1 : count.Begun == count.Total, $"{count.Begun} of {count.Total} rounds of '{body.ElementId}' were begun.");
        }
    }

    private void Begin(ElementActivated round, StepView step, TokenLedger ledger)
    {
        if (!_counts.TryGetValue(round.ScopeKey, out var count))
        {
            return;
        }

        count.Begun++;
        Expect(count.Total < 0 || count.Begun <= count.Total, $"Round {count.Begun} of '{round.ElementId}' was begun, but there are {count.Total}.");
        if (step.Node(round.ElementId) is Activity { Loop: MultiInstance { IsSequential: true } or StandardLoop })
        {
            Expect(!ledger.Inside(round.ScopeKey).Any(), $"Two rounds of '{round.ElementId}' stand at once, though they go one after the other.");
        }
    }

    private static void End(LedgerElement body, Count count, StepView step)
    {
        if (step.Node(body.ElementId) is Activity { Loop: MultiInstance } && !body.IsReopened)
        {
            Expect(
                count.Done + count.Ended >= count.Total || count.WasEnough,
                $"'{body.ElementId}' was left after {count.Done} of {count.Total} rounds, and its completion condition does not hold.");
        }
    }

    private static int? Enough(StepView step, LedgerElement round) =>
        step.Node(round.ElementId) is Activity { Loop: MultiInstance { CompletionCondition: { } condition } } ? int.Parse(condition.Text.Split(' ')[^1], CultureInfo.InvariantCulture) : null;
}
