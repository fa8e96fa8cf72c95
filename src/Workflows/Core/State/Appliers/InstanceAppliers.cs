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
            StartElementId = e.StartElementId,
            StartedBy = e.StartedBy,
            Elements = ElementInstances.Empty,
        };

    public static void Apply(InstanceDraft draft, InstanceCancelRequested e)
    {
        draft.Status = InstanceStatus.Cancelling;
        draft.Header = draft.Header! with { EndingError = e.ErrorCode };
    }
}
