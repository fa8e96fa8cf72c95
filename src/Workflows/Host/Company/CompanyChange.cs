using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Company;

/// <summary>A change of the company's settings; what is null stays.</summary>
/// <param name="Reason">Why, in words.</param>
public sealed record CompanyChange(string Reason)
{
    /// <summary>What the company is called.</summary>
    public string? Name { get; init; }

    /// <summary>Which manual's commitments apply.</summary>
    public string? Profile { get; init; }

    /// <summary>All of the company's own commitments.</summary>
    public ImmutableArray<ImmutableSortedDictionary<string, string>>? Overrides { get; init; }
}
