using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class VariableAppliers
{
    public static void Apply(InstanceDraft draft, VariablesSet e)
    {
        var scope = draft[e.ElementKey];
        var variables = scope.Variables.With(e.Values);
        draft.VariableBytes += variables.Bytes - scope.Variables.Bytes;
        draft.Set(scope with { Variables = variables });
    }
}
