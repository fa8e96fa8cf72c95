using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Whatever leaves an element goes along the flows that its drawing says, and arrives once; nothing arrives that did not leave.</summary>
internal sealed class FlowsCarryEveryToken : Oracle
{
    private readonly Dictionary<(long Scope, string Flow), int> _onTheWay = [];
    private readonly Dictionary<(long Scope, string Element), int> _jumps = [];
    private readonly Dictionary<(long Scope, string Gateway), int> _raced = [];

    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        switch (happened)
        {
            case ElementActivated { Flow: { } flow } entered: Arrive(entered, flow, step, ledger); break;
            case ElementActivated entered: EnterWithoutFlow(entered, step, ledger); break;
            case TokenJoined joined when ledger.Find(joined.ElementKey) is { } join && !IsKept(join.Key, join.ElementId, join.ScopeKey, joined.Flow, ledger): Take(join.ScopeKey, joined.Flow, join.ElementId); break;
            case ElementCompleting completing when ledger.Find(completing.ElementKey) is { Role: ElementRole.Join } join && step.Node(join.ElementId) is ComplexGateway gateway:
                Send(gateway, join.ScopeKey, ledger, 1);
                break;
            case ElementCompleted left when ledger.Find(left.ElementKey) is { } element: Leave(element, step, ledger); break;
            default: break;
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        foreach (var (place, count) in _onTheWay)
        {
            Expect(count == 0, $"{count} token(s) left along '{place.Flow}' and arrived nowhere.");
        }

        _onTheWay.Clear();
        _jumps.Clear();
        _raced.Clear();
    }

    private void Arrive(ElementActivated entered, string flow, StepView step, TokenLedger ledger)
    {
        var drawn = step.Drawing.FindFlow(flow);
        Expect(drawn?.Target.Id == entered.ElementId, $"'{entered.ElementId}' was entered along '{flow}', which does not lead there.");
        if (drawn!.Source is EventBasedGateway)
        {
            Race(entered, drawn.Source.Id, ledger);
            return;
        }

        if (entered.Role != ElementRole.Join && drawn.Target is ParallelGateway or InclusiveGateway or ComplexGateway && entered.Role != ElementRole.Join && drawn.Target.Incoming.Length > 1)
        {
            Expect(false, $"A token passed the join '{entered.ElementId}' without waiting there.");
        }

        // What a join keeps for its next time came before.
        if (entered.Role == ElementRole.Join && IsKept(entered.ElementKey, entered.ElementId, entered.ScopeKey, flow, ledger))
        {
            return;
        }

        Take(entered.ScopeKey, flow, entered.ElementId);
    }

    private bool IsKept(long key, string elementId, long scopeKey, string flow, TokenLedger ledger) =>
        _onTheWay.GetValueOrDefault((scopeKey, flow)) == 0
        && ledger.Inside(scopeKey).Any(join => join.Key != key && join.ElementId == elementId && join.Role == ElementRole.Join && join.Tokens.GetValueOrDefault(flow) > 1);

    private void Race(ElementActivated entered, string gatewayId, TokenLedger ledger)
    {
        var raced = _raced[(entered.ScopeKey, gatewayId)] = _raced.GetValueOrDefault((entered.ScopeKey, gatewayId)) + 1;
        Expect(
            ledger.Inside(entered.ScopeKey).Count(one => one.ElementId == gatewayId) >= raced,
            $"'{entered.ElementId}' was entered from the gateway '{gatewayId}', which does not wait there or has let another pass.");
    }

    private void EnterWithoutFlow(ElementActivated entered, StepView step, TokenLedger ledger)
    {
        var node = step.Node(entered.ElementId);
        if (step.IsByHand || entered.Role == ElementRole.LoopRound || node is ProcessRoot or BoundaryEvent or EventSubProcess || node.Parent is AdHocSubProcess
            || node is Activity { IsForCompensation: true } or Activity { StartQuantity: > 1 })
        {
            return;
        }

        if (node is StartEvent || (node.Incoming.IsEmpty && node is not IntermediateCatchEvent { Definitions: [LinkEventDefinition] }))
        {
            var started = ledger.Find(entered.ScopeKey);
            Expect(started is not null, $"'{entered.ElementId}' was entered in a scope that does not stand.");
            Expect(!ledger.Inside(entered.ScopeKey).Any(other => other.ElementId == entered.ElementId), $"'{entered.ElementId}' was entered twice in its scope.");
            return;
        }

        if (step.State.StartElementId == entered.ElementId && step.Command is Core.Commands.StartInstance)
        {
            return;
        }

        var place = (entered.ScopeKey, entered.ElementId);
        Expect(_jumps.GetValueOrDefault(place) > 0, $"'{entered.ElementId}' was entered, though nothing led there.");
        _jumps[place]--;
    }

    private void Leave(LedgerElement element, StepView step, TokenLedger ledger)
    {
        var node = step.Node(element.ElementId);
        if (element.Role == ElementRole.LoopRound || node is ProcessRoot || element.IsReopened || (element.Role == ElementRole.Join && node is ComplexGateway or Activity))
        {
            return;
        }

        if (element.ReturnTo is { } back)
        {
            Jump(element.ScopeKey, back);
            return;
        }

        if (node is IntermediateThrowEvent { Definitions: [LinkEventDefinition link] })
        {
            foreach (var target in node.Parent!.Children.OfType<IntermediateCatchEvent>().Where(caught => caught.Definitions.Contains(link)))
            {
                Jump(element.ScopeKey, target.Id);
            }
        }

        if (node is EventBasedGateway)
        {
            var place = (element.ScopeKey, element.ElementId);
            Expect(element.IsPassedByHand || _raced.GetValueOrDefault(place) > 0, $"The gateway '{element.ElementId}' was left without an event.");
            _raced[place] = _raced.GetValueOrDefault(place) - 1;
        }

        Send(node, element.ScopeKey, ledger, node is Activity activity ? activity.CompletionQuantity : 1);
    }

    private void Send(FlowNode node, long scopeKey, TokenLedger ledger, int tokens)
    {
        foreach (var flow in FlowChoice.Of(node, ledger, scopeKey) ?? [])
        {
            _onTheWay[(scopeKey, flow.Id)] = _onTheWay.GetValueOrDefault((scopeKey, flow.Id)) + tokens;
        }
    }

    private void Jump(long scopeKey, string elementId) => _jumps[(scopeKey, elementId)] = _jumps.GetValueOrDefault((scopeKey, elementId)) + 1;

    private void Take(long scopeKey, string flow, string elementId)
    {
        var left = _onTheWay.GetValueOrDefault((scopeKey, flow));
        Expect(left > 0, $"A token arrived at '{elementId}' along '{flow}', though none left along it.");
        _onTheWay[(scopeKey, flow)] = left - 1;
    }
}
