using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Says of one case, from its events and its drawing alone, what must hold. It remembers what it needs.</summary>
internal abstract class Oracle
{
    /// <summary>Sees an event before the ledger takes it.</summary>
    public virtual void See(ProcessEvent happened, StepView step, TokenLedger ledger)
    {
    }

    /// <summary>Looks at the whole step once all its events are in the ledger.</summary>
    public virtual void Judge(StepView step, TokenLedger ledger)
    {
    }

    protected static void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ProofFailedException(otherwise);
        }
    }
}
