using System.Collections.Immutable;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>What became of a record.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>The request is kept and its case runs.</summary>
    /// <param name="Number">The number that the caller is told.</param>
    /// <param name="InstanceKey">The case.</param>
    /// <param name="CustomerNumber">The customer, new or known; null where the caller stayed nameless.</param>
    public sealed record Received(string Number, long InstanceKey, string? CustomerNumber) : IntakeOutcome;

    /// <summary>Rules are not kept; nothing was saved.</summary>
    /// <param name="Rules">Which, in the order in which the desk asks.</param>
    public sealed record Unacceptable(ImmutableArray<BrokenRule> Rules) : IntakeOutcome;

    /// <summary>The case could not be started; nothing was saved.</summary>
    /// <param name="Why">Why, in words for the person at the desk.</param>
    public sealed record NotStarted(BrokenRule Why) : IntakeOutcome;
}
