using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class LoopAppliers
{
    /// <summary>Name of the one variable of a row that keeps items or a result.</summary>
    public const string Kept = "value";

    public static void Apply(InstanceDraft draft, LoopStarted e)
    {
        var body = draft[e.ElementKey];
        draft.Set(body with { Loop = new LoopState(e.Total, 0, 0, 0, e.ItemsKey) });
        if (e.Items is not null)
        {
            Keep(draft, body, e.ItemsKey, ElementRole.LoopItems, 0, e.Items);
        }
    }

    public static void Apply(InstanceDraft draft, RoundResultKept e) =>
        Keep(draft, draft[e.ElementKey], e.ResultKey, ElementRole.LoopResult, e.LoopIndex, e.Value);

    private static void Keep(InstanceDraft draft, ElementInstance body, long key, ElementRole role, int index, Payload value)
    {
        var kept = new ElementInstance
        {
            Key = key,
            ElementId = body.ElementId,
            ScopeKey = body.Key,
            Role = role,
            LoopIndex = index,
            Variables = Variables.Of(Kept, value),
        };
        draft.VariableBytes += kept.Variables.Bytes;
        draft.Set(kept);
    }
}
