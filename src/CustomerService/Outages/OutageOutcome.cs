using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>What became of something that was asked of an outage.</summary>
public abstract record OutageOutcome
{
    private OutageOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    /// <param name="Number">The outage.</param>
    /// <param name="InstanceKey">The case.</param>
    public sealed record Done(string Number, long InstanceKey) : OutageOutcome;

    /// <summary>Rules are not kept; nothing was saved.</summary>
    /// <param name="Rules">Which, in the order in which the page asks.</param>
    public sealed record Unacceptable(ImmutableArray<BrokenRule> Rules) : OutageOutcome;

    /// <summary>The case did not take it; nothing was saved.</summary>
    /// <param name="Why">Why.</param>
    public sealed record NotTaken(BrokenRule Why) : OutageOutcome;
}
