using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>What stands in the state is what the ledger has, every counter says what is there, and nothing outlives the scope it is in.</summary>
internal sealed class TokensAreCounted : Oracle
{
    public override void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
        var ended = happened switch { ElementCompleted e => e.ElementKey, ElementTerminated e => e.ElementKey, _ => 0 };
        if (ended != 0 && ledger.Inside(ended).FirstOrDefault() is { } inside)
        {
            Expect(false, $"Element instance {ended} of '{ledger.Find(ended)?.ElementId}' ended while '{inside.ElementId}' still stands inside it.");
        }

        if (happened is InstanceCompleted or InstanceCancelled && ledger.Standing.FirstOrDefault() is { } left)
        {
            Expect(false, $"The case ended while '{left.ElementId}' still stands.");
        }
    }

    public override void Judge(StepView step, TokenLedger ledger)
    {
        var standing = 0;
        foreach (var element in step.State.Elements)
        {
            if (!IsToken(element) || element.Phase == ElementPhase.Ended)
            {
                continue;
            }

            standing++;
            var kept = ledger.Find(element.Key);
            Expect(kept is not null && kept.ElementId == element.ElementId && kept.ScopeKey == element.ScopeKey, $"'{element.ElementId}' ({element.Key}) stands in the state, but its events do not say so.");
            Expect(element.ScopeKey == 0 || ledger.Find(element.ScopeKey) is not null, $"'{element.ElementId}' ({element.Key}) stands in a scope that does not.");
            Expect(ledger.Inside(element.Key).Count() == element.ActiveChildren, $"'{element.ElementId}' counts {element.ActiveChildren} elements inside, but {ledger.Inside(element.Key).Count()} stand there.");
            Expect(IsInItsContainer(step, element), $"'{element.ElementId}' stands in '{ledger.Find(element.ScopeKey)?.ElementId}', where it is not drawn.");
            Expect(
                element.Tokens.Length == kept!.Tokens.Count && element.Tokens.All(token => kept.Tokens.GetValueOrDefault(token.Flow) == token.Count),
                $"The join '{element.ElementId}' holds other tokens than came to it.");
        }

        Expect(standing == ledger.Standing.Count(), $"{ledger.Standing.Count()} elements stand by their events, but {standing} in the state.");
        Expect(step.State.Elements.Sum(element => element.Variables.Bytes) == step.State.VariableBytes, "The size of the variables is counted wrong.");
    }

    private static bool IsToken(ElementInstance element) => element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody or ElementRole.LoopRound;

    private static bool IsInItsContainer(StepView step, ElementInstance element)
    {
        if (element.ScopeKey == 0)
        {
            return step.Node(element.ElementId) is ProcessRoot;
        }

        var scope = step.State.Elements.Find(element.ScopeKey)!;
        return scope.Role == ElementRole.LoopBody || (scope.Loop is not null && scope.ElementId == element.ElementId)
            ? scope.ElementId == element.ElementId
            : step.Node(element.ElementId).Parent?.Id == scope.ElementId;
    }
}
