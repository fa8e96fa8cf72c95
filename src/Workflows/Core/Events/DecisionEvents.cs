using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.Events;

/// <summary>A business rule task asked a decision.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="DecisionId">The decision.</param>
/// <param name="Version">Its version.</param>
/// <param name="MatchedRules">Ids of the rules that matched, each as <c>decision/rule</c>.</param>
/// <param name="Result">The answer.</param>
public sealed record DecisionEvaluated(long ElementKey, string DecisionId, int Version, ImmutableArray<string> MatchedRules, Payload Result) : ElementEvent(ElementKey)
{
    internal override void Write(EventWriter to) => to.Key(ElementKey).Text(DecisionId).Number(Version).Texts(MatchedRules).Json(Result);
}
