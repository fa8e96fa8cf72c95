using System.Data.Common;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Collects what one step writes: projections and effect appliers add to it, the runner writes it in one transaction.</summary>
internal sealed class StepRows(DeployedProcess process, ProcessInstance? before, ProcessInstance after, long now, string actor, KeyBlock keys)
{
    public DeployedProcess Process { get; } = process;

    /// <summary>The state before the step; null when it started the instance.</summary>
    public ProcessInstance? Before { get; } = before;

    public ProcessInstance After { get; } = after;

    /// <summary>The step's instant, in microseconds.</summary>
    public long Now { get; } = now;

    public string Actor { get; } = actor;

    /// <summary>Keys for rows that the step itself did not make.</summary>
    public KeyBlock Keys { get; } = keys;

    public long InstanceKey => After.Key;

    /// <summary>Message names and keys whose rows are locked before anything is written.</summary>
    public SortedSet<(string Name, string Key)> Locks { get; } = [];

    public List<RowWrite> Rows { get; } = [];

    /// <summary>What has to look at the database inside the transaction, after the rows.</summary>
    public List<Func<DbConnection, DbTransaction, CancellationToken, Task>> Later { get; } = [];

    /// <summary>What the step woke; followed up after the commit.</summary>
    public Wakes Wakes { get; } = new();

    public void Add(Statement statement, params object?[] values) => Rows.Add(new RowWrite(statement, values));

    public void Guard(Statement statement, params object?[] values) => Rows.Add(new RowWrite(statement, values, Guards: true));

    /// <summary>The element that an element instance stands for, whether the step made it, kept it or ended it.</summary>
    public string ElementIdOf(long elementKey) =>
        (After.Elements.Find(elementKey) ?? Before?.Elements.Find(elementKey))?.ElementId ?? "";
}
