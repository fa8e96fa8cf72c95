namespace BackOffice.Workflows.Host.Batches;

/// <summary>What became of asking for a batch.</summary>
public abstract record BatchOutcome
{
    private BatchOutcome()
    {
    }

    /// <summary>It stands and is worked off.</summary>
    /// <param name="BatchKey">Its key.</param>
    /// <param name="Items">How many cases it has.</param>
    public sealed record Created(long BatchKey, int Items) : BatchOutcome;

    /// <summary>It was refused.</summary>
    /// <param name="Message">Why, in words.</param>
    public sealed record Refused(string Message) : BatchOutcome;
}
