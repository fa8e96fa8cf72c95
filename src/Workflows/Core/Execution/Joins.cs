using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements;
using BackOffice.Workflows.Core.Elements.Gateways;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Gateways that hold tokens until enough arrived. The waiting gateway is an element instance, so it is seen, counted and moved like any other.</summary>
internal static class Joins
{
    public static bool Waits(Gateway gateway) => gateway is ParallelGateway or InclusiveGateway or ComplexGateway;

    public static void Arrive(StepExecution step, Gateway gateway, long scopeKey, string flow)
    {
        var key = Waiting(step, gateway, scopeKey);
        if (key == 0)
        {
            key = step.Enter(gateway, scopeKey, flow, ElementRole.Join);
        }
        else
        {
            step.Emit(new TokenJoined(key, flow));
            if (step.Draft[key].Incident is { Kind: IncidentKind.JoinUnreachable } incident)
            {
                // Somebody helped: a token came after all.
                step.Emit(new IncidentResolved(key, incident.Key));
            }
        }

        FireOrWait(step, step.Draft[key], gateway);
    }

    /// <summary>What kept a join from firing is mended: it fires if its tokens still say so, for others may have been sent towards it meanwhile.</summary>
    public static void LookAgain(StepExecution step, ElementInstance waiting) => FireOrWait(step, step.Draft[waiting.Key], (Gateway)step.NodeOf(waiting));

    /// <summary>Nothing moves any more: fires the joins for which no further token can come; one that can never fire gets an incident.</summary>
    public static void Settle(StepExecution step, long scopeKey)
    {
        if (step.Find(scopeKey) is not { Phase: ElementPhase.Active } scope || scope.Joins.IsEmpty)
        {
            return;
        }

        var fired = false;
        foreach (var waiting in scope.Joins)
        {
            var element = step.Draft[waiting.Key];
            var node = step.NodeOf(element);
            if (element is { Incident: null, Job: null } && node is Gateway gateway && ((JoinBehavior)ElementBehaviors.Of(node)).IsReadyWhenSettled(step, element, gateway))
            {
                if (element.Phase == ElementPhase.Completing)
                {
                    step.Complete(waiting.Key);
                }
                else
                {
                    step.Activate(waiting.Key);
                }

                fired = true;
            }
        }

        // A join whose listeners run, or that stands still for another reason, will fire, and what comes out of it may reach the others.
        if (!fired && scope.ActiveChildren == scope.Joins.Length && !scope.Joins.Any(waiting => step.Draft[waiting.Key] is { Job: not null } or { Incident.Kind: not IncidentKind.JoinUnreachable }))
        {
            foreach (var waiting in scope.Joins)
            {
                if (step.Draft[waiting.Key].Incident is null)
                {
                    step.Raise(waiting.Key, Failures.JoinUnreachable(waiting.ElementId), IncidentStage.Nothing);
                }
            }
        }
    }

    /// <summary>Tokens beyond those that a join used wait for its next time.</summary>
    public static void KeepRest(StepExecution step, ElementInstance join, Gateway gateway)
    {
        var key = 0L;
        foreach (var token in join.Tokens)
        {
            for (var rest = token.Count - 1; rest > 0; rest--)
            {
                if (key == 0)
                {
                    key = step.Enter(gateway, join.ScopeKey, token.Flow, ElementRole.Join);
                }
                else
                {
                    step.Emit(new TokenJoined(key, token.Flow));
                }
            }
        }

        if (key != 0 && ((JoinBehavior)ElementBehaviors.Of(gateway)).IsReadyAtOnce(step, step.Draft[key], gateway))
        {
            step.Activate(key);
        }
    }

    private static void FireOrWait(StepExecution step, ElementInstance join, Gateway gateway)
    {
        if (join.Job is not null)
        {
            // It fires already, and its listeners run: what comes now waits for its next time.
            return;
        }

        if (((JoinBehavior)ElementBehaviors.Of(gateway)).IsReadyAtOnce(step, join, gateway))
        {
            step.Activate(join.Key);
        }
        else
        {
            step.Disturb(join.ScopeKey);
        }
    }

    /// <summary>The instance of a node that holds tokens in a scope; 0 where none does.</summary>
    public static long Waiting(StepExecution step, FlowNode gateway, long scopeKey)
    {
        foreach (var join in step.Draft[scopeKey].Joins)
        {
            if (string.Equals(join.ElementId, gateway.Id, StringComparison.Ordinal))
            {
                return join.Key;
            }
        }

        return 0;
    }
}
