using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>An instance while events are applied to it. Only event appliers change it.</summary>
internal sealed class InstanceDraft
{
    private readonly ProcessInstance? _start;

    public InstanceDraft(ProcessInstance? start)
    {
        _start = start;
        Elements = new ElementInstancesDraft(start?.Elements ?? ElementInstances.Empty);
        if (start is not null)
        {
            Header = start;
            Status = start.Status;
            VariableBytes = start.VariableBytes;
            Pending = start.Pending;
        }
    }

    /// <summary>What never changes after the start.</summary>
    public ProcessInstance? Header { get; set; }

    public InstanceStatus Status { get; set; }

    public int VariableBytes { get; set; }

    public ImmutableArray<PendingWork> Pending { get; set; } = [];

    public ElementInstancesDraft Elements { get; }

    public ElementInstance? Find(long key) => Elements.Find(key);

    public ElementInstance this[long key] =>
        Elements.Find(key) ?? throw new InvalidOperationException($"Expected element instance {key}, but the instance has none with this key.");

    public void Set(ElementInstance element) => Elements.Set(element);

    public ProcessInstance Freeze() =>
        (Header ?? throw new InvalidOperationException("Expected an instance that was started, but no event started it.")) with
        {
            Status = Status,
            VariableBytes = VariableBytes,
            Pending = Pending,
            Elements = Elements.Freeze(),
        };

    /// <summary>The rows that differ from those at the start.</summary>
    public (ImmutableArray<ElementInstance> Changed, ImmutableArray<long> Removed) Difference(ElementInstances end) =>
        ElementDifference.Between(_start?.Elements ?? ElementInstances.Empty, end);
}
