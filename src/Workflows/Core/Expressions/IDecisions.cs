using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Finds the decision that an element calls. The shell knows versions and bindings.</summary>
public interface IDecisions
{
    /// <summary>The decision with this id in the version to which <paramref name="binding"/> leads, or null when there is none.</summary>
    BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag);
}
