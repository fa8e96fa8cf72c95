using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class ChangeAppliers
{
    public static void Apply(InstanceDraft draft, InstanceMigrated e) =>
        draft.Header = draft.Header! with { DefinitionKey = e.DefinitionKey, ProcessId = e.ProcessId, Version = e.Version };

    public static void Apply(InstanceDraft draft, ElementMigrated e)
    {
        var element = draft[e.ElementKey];
        draft.Set(element with { ElementId = e.ElementId });
        if (element.Role == ElementRole.Join)
        {
            var scope = draft[element.ScopeKey];
            draft.Set(scope with { Joins = [.. scope.Joins.Select(join => join.Key == e.ElementKey ? join with { ElementId = e.ElementId } : join)] });
        }
    }

    public static void Apply(InstanceDraft draft, TokenMigrated e)
    {
        var join = draft[e.ElementKey];
        draft.Set(join with
        {
            Tokens = [.. join.Tokens.Select(token => string.Equals(token.Flow, e.Flow, StringComparison.Ordinal) ? token with { Flow = e.Target } : token)],
        });
    }
}
