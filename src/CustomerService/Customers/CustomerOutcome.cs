using System.Collections.Immutable;

namespace BackOffice.CustomerService.Customers;

/// <summary>What became of a change of a customer.</summary>
public abstract record CustomerOutcome
{
    private CustomerOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    public sealed record Changed : CustomerOutcome;

    /// <summary>Somebody else changed the customer first, or there is none; nothing was saved.</summary>
    public sealed record Stale : CustomerOutcome;

    /// <summary>Nothing was saved; each rule says what would work.</summary>
    public sealed record Unacceptable(ImmutableArray<BrokenRule> Rules) : CustomerOutcome;
}
