using System.Collections.Immutable;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class ElementAppliers
{
    public static void Apply(InstanceDraft draft, ElementActivated e)
    {
        var isJoin = e.Role == ElementRole.Join;
        draft.Set(new ElementInstance
        {
            Key = e.ElementKey,
            ElementId = e.ElementId,
            ScopeKey = e.ScopeKey,
            Role = e.Role,
            LoopIndex = e.LoopIndex,
            Tokens = isJoin && e.Flow is not null ? [new TokenCount(e.Flow, 1)] : [],
        });
        if (draft.Find(e.ScopeKey) is { } scope)
        {
            draft.Set(scope with
            {
                ActiveChildren = scope.ActiveChildren + 1,
                Joins = isJoin ? scope.Joins.Add(new WaitingJoin(e.ElementId, e.ElementKey)) : scope.Joins,
                Loop = e.Role == ElementRole.LoopRound ? scope.Loop! with { Started = scope.Loop.Started + 1 } : scope.Loop,
            });
        }
    }

    public static void Apply(InstanceDraft draft, TokenJoined e)
    {
        var join = draft[e.ElementKey];
        draft.Set(join with { Tokens = WithOneMore(join.Tokens, e.Flow) });
    }

    public static void Apply(InstanceDraft draft, ElementCompleted e)
    {
        var element = draft[e.ElementKey];
        if (e.Order == 0)
        {
            Leave(draft, element);
        }
        else
        {
            CompensationAppliers.Keep(draft, element, e.Order);
        }

        if (draft.Find(element.ScopeKey) is { } scope)
        {
            draft.Set(Without(scope, element) with
            {
                Loop = element.Role == ElementRole.LoopRound ? scope.Loop! with { Completed = scope.Loop.Completed + 1 } : scope.Loop,
            });
        }
    }

    public static void Apply(InstanceDraft draft, ElementTerminated e)
    {
        var element = draft[e.ElementKey];
        Leave(draft, element);
        if (draft.Find(element.ScopeKey) is { } scope)
        {
            draft.Set(Without(scope, element) with
            {
                Loop = element.Role == ElementRole.LoopRound ? scope.Loop! with { Terminated = scope.Loop.Terminated + 1 } : scope.Loop,
            });
        }
    }

    private static void Leave(InstanceDraft draft, ElementInstance element)
    {
        if (element.Loop is not null || element.Compensation is { Holds: true })
        {
            RemoveKept(draft, element.Key);
        }

        if (element.ScopeKey == 0)
        {
            draft.Set(element with { Phase = ElementPhase.Ended });
            return;
        }

        draft.VariableBytes -= element.Variables.Bytes;
        draft.Elements.Remove(element.Key);
    }

    /// <summary>Removes rows that only keep something: they are inside the element, but are not active.</summary>
    public static void RemoveKept(InstanceDraft draft, long key)
    {
        List<ElementInstance>? kept = null;
        foreach (var inside in draft.Elements.All())
        {
            if (inside.ScopeKey == key)
            {
                (kept ??= []).Add(inside);
            }
        }

        foreach (var inside in kept ?? [])
        {
            draft.VariableBytes -= inside.Variables.Bytes;
            draft.Elements.Remove(inside.Key);
            if (inside.Loop is not null || inside.Compensation is { Holds: true })
            {
                RemoveKept(draft, inside.Key);
            }
        }
    }

    private static ElementInstance Without(ElementInstance scope, ElementInstance child) =>
        scope with
        {
            ActiveChildren = scope.ActiveChildren - 1,
            Joins = child.Role == ElementRole.Join ? scope.Joins.RemoveAll(join => join.Key == child.Key) : scope.Joins,
        };

    private static ImmutableArray<TokenCount> WithOneMore(ImmutableArray<TokenCount> tokens, string flow)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (string.Equals(tokens[i].Flow, flow, StringComparison.Ordinal))
            {
                return tokens.SetItem(i, tokens[i] with { Count = tokens[i].Count + 1 });
            }
        }

        return tokens.Add(new TokenCount(flow, 1));
    }
}
