namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>What an oracle expected does not hold.</summary>
internal sealed class ProofFailedException : Exception
{
    public ProofFailedException()
    {
    }

    public ProofFailedException(string message)
        : base(message)
    {
    }

    public ProofFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
