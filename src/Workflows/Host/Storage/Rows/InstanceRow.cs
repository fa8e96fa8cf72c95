using BackOffice.Workflows.Core.State;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One process instance: what a list shows, the head of its journal, and the header of its state.</summary>
internal sealed class InstanceRow
{
    public long InstanceKey { get; set; }
    public long DefinitionKey { get; set; }
    public required string ProcessId { get; set; }
    public int Version { get; set; }

    /// <summary>What people know the case by, given at the start.</summary>
    public string? BusinessKey { get; set; }

    /// <summary>The instance that called this one, or 0.</summary>
    public long ParentInstanceKey { get; set; }

    /// <summary>The call activity's element instance in the parent, or 0.</summary>
    public long ParentElementKey { get; set; }

    public InstanceStatus Status { get; set; }

    /// <summary>Why a bug took it out of service; nothing touches it until somebody looks. Null while it is well.</summary>
    public string? SetAside { get; set; }

    /// <summary>The sequence of the last journal entry; guards every step.</summary>
    public long Revision { get; set; }

    /// <summary>The hash of the last journal entry; a journal cut off at its end does not match it.</summary>
    public required byte[] HeadHash { get; set; }

    /// <summary>Which format the state's bytes are in; an unknown one is rebuilt from the journal.</summary>
    public int StateVersion { get; set; }

    /// <summary>What of the state belongs to no element instance.</summary>
    public required byte[] Header { get; set; }

    public long StartedAt { get; set; }
    public long EndedAt { get; set; }
    public required string StartedBy { get; set; }

    public static void Configure(EntityTypeBuilder<InstanceRow> row)
    {
        row.HasKey(r => r.InstanceKey);
        row.Property(r => r.InstanceKey).ValueGeneratedNever();
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.BusinessKey).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.Status).HasConversion<int>();
        row.Property(r => r.HeadHash).HasMaxLength(ColumnLengths.Hash);
        row.HasIndex(r => new { r.ProcessId, r.InstanceKey });
        row.HasIndex(r => r.ParentInstanceKey);
    }
}
