using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State.Appliers;

internal static class InstanceAppliers
{
    public static void Apply(InstanceDraft draft, InstanceStarted e) =>
        draft.Header = new ProcessInstance
        {
            Key = e.InstanceKey,
            DefinitionKey = e.DefinitionKey,
            ProcessId = e.ProcessId,
            Version = e.Version,
            BusinessKey = e.BusinessKey,
            ParentInstanceKey = e.ParentInstanceKey,
            ParentElementKey = e.ParentElementKey,
            Elements = ElementInstances.Empty,
        };
}
