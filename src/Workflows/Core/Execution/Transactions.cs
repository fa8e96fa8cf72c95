using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>Cancels transactions. BPMN 2.0.2, 10.3.5 (Transaction) and 13.3.4.</summary>
internal static class Transactions
{
    /// <summary>A cancel end event: what still runs in the transaction ends, what was completed is undone, then the transaction is left.</summary>
    public static void Cancel(StepExecution step, ElementInstance thrower)
    {
        var transactionKey = Compensation.ScopeOf(step, thrower);
        var spared = thrower;
        while (spared.ScopeKey != transactionKey)
        {
            step.TerminateInside(spared.ScopeKey, except: spared.Key);
            spared = step.Draft[spared.ScopeKey];
        }

        Compensation.Begin(step, thrower);
        step.TerminateInside(transactionKey, except: spared.Key);
    }

    /// <summary>Everything is undone: the transaction ends by its cancel boundary event.</summary>
    public static void Leave(StepExecution step, ElementInstance transaction)
    {
        var host = transaction.Role == ElementRole.LoopRound ? step.Draft[transaction.ScopeKey] : transaction;
        foreach (var boundary in ((Activity)step.NodeOf(host)).BoundaryEvents)
        {
            if (boundary.Definitions is [CancelEventDefinition])
            {
                Triggers.FireBoundary(step, host, boundary, Variables.Empty);
                return;
            }
        }

        step.Terminate(host.Key);
    }
}
