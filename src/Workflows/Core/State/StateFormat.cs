using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>How an instance is stored: its header, and one row for each element instance.</summary>
public static class StateFormat
{
    /// <summary>The first byte of every row. A row with another one is not read: the state is rebuilt by replaying the journal.</summary>
    public const byte Version = 2;

    [ThreadStatic]
    private static StateWriter? s_writer;

    /// <summary>Whether this program reads rows that begin like this.</summary>
    public static bool CanRead(ReadOnlySpan<byte> row) => row.Length > 0 && row[0] == Version * 2;

    /// <summary>The header's bytes: everything but the element instances.</summary>
    public static byte[] WriteHeader(ProcessInstance instance)
    {
        var to = Begin();
        to.Number(instance.Key);
        to.Number(instance.DefinitionKey);
        to.Text(instance.ProcessId);
        to.Number(instance.Version);
        to.Text(instance.BusinessKey);
        to.Number(instance.ParentInstanceKey);
        to.Number(instance.ParentElementKey);
        to.Text(instance.StartElementId);
        to.Text(instance.StartedBy);
        to.Text(instance.EndingError);
        to.Number((int)instance.Status);
        to.Number(instance.VariableBytes);
        to.Number(instance.Pending.Length);
        foreach (var work in instance.Pending)
        {
            to.Number((int)work.Kind);
            to.Number(work.ElementKey);
            to.Text(work.Detail);
        }

        return to.ToArray();
    }

    /// <summary>The bytes of one element instance.</summary>
    public static byte[] WriteElement(ElementInstance element)
    {
        var to = Begin();
        ElementFormat.Write(to, element);
        return to.ToArray();
    }

    /// <summary>One element instance from its bytes.</summary>
    public static ElementInstance ReadElement(ReadOnlySpan<byte> row)
    {
        var from = Open(row);
        return ElementFormat.Read(ref from);
    }

    /// <summary>The instance from its header and its rows, in any order.</summary>
    public static ProcessInstance Read(ReadOnlySpan<byte> header, IEnumerable<byte[]> rows) =>
        Read(header, ElementInstances.Of(rows.Select(row => ReadElement(row))));

    /// <summary>The instance from its header and its element instances.</summary>
    public static ProcessInstance Read(ReadOnlySpan<byte> header, ElementInstances elements)
    {
        var from = Open(header);
        return new ProcessInstance
        {
            Key = from.Number(),
            DefinitionKey = from.Number(),
            ProcessId = from.Text(),
            Version = from.Int(),
            BusinessKey = from.TextOrNull(),
            ParentInstanceKey = from.Number(),
            ParentElementKey = from.Number(),
            StartElementId = from.TextOrNull(),
            StartedBy = from.TextOrNull(),
            EndingError = from.TextOrNull(),
            Status = (InstanceStatus)from.Int(),
            VariableBytes = from.Int(),
            Pending = ReadPending(ref from),
            Elements = elements,
        };
    }

    private static ImmutableArray<PendingWork> ReadPending(ref StateReader from)
    {
        var pending = ImmutableArray.CreateBuilder<PendingWork>();
        for (var count = from.Int(); count > 0; count--)
        {
            pending.Add(new PendingWork((PendingWorkKind)from.Int(), from.Number(), from.TextOrNull()));
        }

        return pending.DrainToImmutable();
    }

    private static StateWriter Begin()
    {
        var to = s_writer ??= new StateWriter();
        to.Clear();
        to.Number(Version);
        return to;
    }

    private static StateReader Open(ReadOnlySpan<byte> row)
    {
        if (!CanRead(row))
        {
            throw new FormatException($"Expected a row of state format {Version}, but found another one.");
        }

        var from = new StateReader(row);
        from.Number();
        return from;
    }
}
