using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Execution;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Elements.Gateways;

/// <summary>Whether a join that waits may still get tokens. BPMN 2.0.2, 13.4.3.</summary>
internal static class Arrivals
{
    // A token elsewhere keeps the join waiting when it can reach an incoming flow that is still empty,
    // unless it can also reach one that already has a token: that one it would only join again.
    public static bool MayStillCome(StepExecution step, ElementInstance join, Gateway node)
    {
        foreach (var element in step.Draft.Elements.All())
        {
            if (element.ScopeKey == join.ScopeKey && element.Key != join.Key && MayStillArrive(step, element, join, node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStillArrive(StepExecution step, ElementInstance element, ElementInstance join, Gateway node)
    {
        if (element.Role is ElementRole.LoopItems or ElementRole.LoopResult or ElementRole.Compensable || Compensation.IsReopened(element))
        {
            return false;
        }

        var reached = step.Facts.ReachableFlows(Whereabouts.MayGoOnFrom(step, element), node);
        var reachesEmpty = false;
        for (var i = 0; i < reached.Length; i++)
        {
            if (!reached[i])
            {
                continue;
            }

            if (HasToken(join, node.Incoming[i].Id))
            {
                return false;
            }

            reachesEmpty = true;
        }

        return reachesEmpty;
    }

    private static bool HasToken(ElementInstance join, string flow)
    {
        foreach (var token in join.Tokens)
        {
            if (string.Equals(token.Flow, flow, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
