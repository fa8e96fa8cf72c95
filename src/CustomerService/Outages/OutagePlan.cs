using System.Collections.Immutable;

namespace BackOffice.CustomerService.Outages;

/// <summary>What somebody writes down of an outage: where, when, why, whom to ask.</summary>
public sealed record OutagePlan
{
    public OutageKind Kind { get; init; }

    public OutageReason Reason { get; init; }

    /// <summary>What is done to the network.</summary>
    public string Work { get; init; } = "";

    public ImmutableArray<OutageArea> Areas { get; init; } = [];

    public DateTimeOffset StartsAt { get; init; }

    /// <summary>When the gas is expected back.</summary>
    public DateTimeOffset EndsAt { get; init; }

    public string ContactName { get; init; } = "";

    public string ContactPhone { get; init; } = "";

    /// <summary>What customers in special care get instead: an electric stove, warm meals…</summary>
    public string Substitutes { get; init; } = "";

    /// <summary>What to mind when the gas comes back.</summary>
    public string SafetyTips { get; init; } = "";
}
