using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>There are no decisions.</summary>
public sealed class NoDecisions : IDecisions
{
    private NoDecisions()
    {
    }

    /// <summary>The one instance.</summary>
    public static NoDecisions Instance { get; } = new();

    /// <inheritdoc/>
    public BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag) => null;
}
