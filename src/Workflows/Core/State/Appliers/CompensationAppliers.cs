using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class CompensationAppliers
{
    /// <summary>A completed activity stays as a row with its variables, so that it can be undone.</summary>
    public static void Keep(InstanceDraft draft, ElementInstance element, long order)
    {
        draft.Set(element with
        {
            Role = ElementRole.Compensable,
            Phase = ElementPhase.Ended,
            Compensation = (element.Compensation ?? new CompensationState()) with { Order = order },
        });
        var scope = draft[element.ScopeKey];
        if (scope.Compensation is not { Holds: true })
        {
            draft.Set(scope with { Compensation = (scope.Compensation ?? new CompensationState()) with { Holds = true } });
        }
    }

    public static void Apply(InstanceDraft draft, CompensationBegun e)
    {
        var thrower = draft[e.ElementKey];
        draft.Set(thrower with { Compensation = (thrower.Compensation ?? new CompensationState()) with { Bound = e.Bound } });
    }

    public static void Apply(InstanceDraft draft, CompensationHandlerStarted e)
    {
        var handler = draft[e.ElementKey];
        draft.Set(handler with { Compensation = (handler.Compensation ?? new CompensationState()) with { For = e.ForKey } });
        if (e.KeptKey != 0)
        {
            var kept = draft[e.KeptKey];
            ElementAppliers.RemoveKept(draft, kept.Key);
            draft.VariableBytes -= kept.Variables.Bytes;
            draft.Elements.Remove(kept.Key);
        }
    }

    public static void Apply(InstanceDraft draft, ScopeReopened e)
    {
        var kept = draft[e.ElementKey];
        draft.Set(kept with
        {
            Role = ElementRole.Plain,
            Phase = ElementPhase.Active,
            Compensation = kept.Compensation! with { Order = 0, Bound = e.Bound, For = e.ForKey },
        });
        var scope = draft[kept.ScopeKey];
        draft.Set(scope with { ActiveChildren = scope.ActiveChildren + 1 });
    }
}
