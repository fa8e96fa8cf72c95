using System.Globalization;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>A join fires neither before its time nor later: reckoned backwards from the gateway over the drawing. BPMN 2.0.2, 13.4.1, 13.4.3 and 13.4.5.</summary>
internal sealed class JoinsFireInTime : Oracle
{
    // What came out of a join that fired in this step was not there when the others were looked at.
    private readonly HashSet<long> _new = [];
    private readonly HashSet<long> _listening = [];
    private bool _hasFired;

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        if (happened is ElementActivated entered && _hasFired)
        {
            _new.Add(entered.ElementKey);
        }

        var key = happened switch
        {
            ElementCompleted left => left.ElementKey,
            ElementCompleting completing => completing.ElementKey,
            JobCreated { Purpose: JobPurpose.StartListener or JobPurpose.EndListener } listening => listening.ElementKey,
            _ => 0,
        };
        if (key == 0 || ledger.Find(key) is not { Role: ElementRole.Join } join || (happened is ElementCompleting && step.Node(join.ElementId) is not ComplexGateway))
        {
            return;
        }

        // A join fires when the first of its listeners is asked: what comes afterwards is not its concern any more.
        if (happened is JobCreated ? !_listening.Add(key) : _listening.Remove(key))
        {
            return;
        }

        _hasFired = true;
        switch (step.Node(join.ElementId))
        {
            case ParallelGateway gateway:
                Expect(HasAll(gateway, join), $"The parallel join '{join.ElementId}' fired with tokens on {join.Tokens.Count} of {gateway.Incoming.Length} flows.");
                break;
            case InclusiveGateway gateway:
                Expect(
                    HasAll(gateway, join) || Expected(gateway, join, step, ledger, _new) is null,
                    $"The inclusive join '{join.ElementId}' fired though the token at '{Expected(gateway, join, step, ledger, _new)?.ElementId}' could still come.");
                break;
            case ComplexGateway gateway when join.HasFired:
                Expect(
                    HasAll(gateway, join) || Expected(gateway, join, step, ledger, _new) is null,
                    $"The complex join '{join.ElementId}' is new again though the token at '{Expected(gateway, join, step, ledger, _new)?.ElementId}' could still come.");
                break;
            case ComplexGateway gateway:
                Expect(Count(join) >= Wanted(gateway), $"The complex join '{join.ElementId}' fired with {Count(join)} tokens where {Wanted(gateway)} are wanted.");
                break;
            default:
                break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        _hasFired = false;
        _new.Clear();
        if (!step.IsAtRest)
        {
            return;
        }

        foreach (var join in ledger.Standing.Where(element => element.Role == ElementRole.Join))
        {
            var state = step.State.Elements.Find(join.Key)!;
            if (state.Incident is not null || state.Job is not null || step.State.Elements.Find(join.ScopeKey) is not { Phase: ElementPhase.Active, Incident: null })
            {
                continue;
            }

            switch (step.Node(join.ElementId))
            {
                case ParallelGateway gateway:
                    Expect(!HasAll(gateway, join), $"The parallel join '{join.ElementId}' has a token on every flow and does not fire.");
                    break;
                case InclusiveGateway gateway:
                    Expect(!HasAll(gateway, join) && Expected(gateway, join, step, ledger, []) is not null, $"The inclusive join '{join.ElementId}' waits though no token can come any more.");
                    break;
                case ComplexGateway gateway when !join.HasFired:
                    Expect(Count(join) < Wanted(gateway), $"The complex join '{join.ElementId}' has {Count(join)} tokens of {Wanted(gateway)} and does not fire.");
                    break;
                case ComplexGateway gateway:
                    Expect(!HasAll(gateway, join) && Expected(gateway, join, step, ledger, []) is not null, $"The complex join '{join.ElementId}' fired and is not new again though no token can come any more.");
                    break;
                default:
                    break;
            }
        }
    }

    // A token for which a join waits: it can reach a flow that is empty, and none that is not.
    private static LedgerElement? Expected(Gateway gateway, LedgerElement join, StepView step, TokenLedger ledger, HashSet<long> without)
    {
        var toEmpty = Before(gateway, gateway.Incoming.Where(flow => !join.Tokens.ContainsKey(flow.Id)));
        var toFull = Before(gateway, gateway.Incoming.Where(flow => join.Tokens.ContainsKey(flow.Id)));
        return ledger.Inside(join.ScopeKey).FirstOrDefault(element =>
            element.Key != join.Key && !element.IsReopened && !without.Contains(element.Key) && GoesOnFrom(element, step).Any(toEmpty.Contains) && !GoesOnFrom(element, step).Any(toFull.Contains));
    }

    // A task to which a case was returned to jump back goes on behind the one that returned it, or by its own boundary events.
    private static IEnumerable<string> GoesOnFrom(LedgerElement element, StepView step) =>
        element.ReturnTo is { } back ? step.Node(element.ElementId) is Activity activity ? [back, .. activity.BoundaryEvents.Select(boundary => boundary.Id)] : [back] : [element.ElementId];

    // Backwards over flows, boundary events and links; the gateway itself is not passed.
    private static HashSet<string> Before(FlowNode gateway, IEnumerable<SequenceFlow> flows)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<FlowNode>(flows.Select(flow => flow.Source));
        while (open.TryDequeue(out var node))
        {
            if (node == gateway || !found.Add(node.Id))
            {
                continue;
            }

            foreach (var flow in node.Incoming)
            {
                open.Enqueue(flow.Source);
            }

            if (node is BoundaryEvent boundary)
            {
                open.Enqueue(boundary.AttachedTo);
            }

            if (node is IntermediateCatchEvent { Definitions: [LinkEventDefinition link] })
            {
                foreach (var thrower in node.Parent!.Children.OfType<IntermediateThrowEvent>().Where(thrown => thrown.Definitions.Contains(link)))
                {
                    open.Enqueue(thrower);
                }
            }
        }

        return found;
    }

    private static bool HasAll(Gateway gateway, LedgerElement join) => gateway.Incoming.All(flow => join.Tokens.ContainsKey(flow.Id));

    private static int Count(LedgerElement join) => join.Tokens.Values.Sum();

    private static int Wanted(ComplexGateway gateway) =>
        gateway.ActivationCondition is null ? 1 : int.Parse(gateway.ActivationCondition.Text.Split(' ')[^1], CultureInfo.InvariantCulture);
}
