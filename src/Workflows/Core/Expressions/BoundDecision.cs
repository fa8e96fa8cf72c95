using BackOffice.Decisions.Dmn;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>A decision in one version.</summary>
/// <param name="Model">The compiled model that holds it.</param>
/// <param name="DecisionId">Id or name of the decision in the model.</param>
/// <param name="Version">Number of the version, 1 for the first.</param>
public sealed record BoundDecision(DecisionModel Model, string DecisionId, int Version);
