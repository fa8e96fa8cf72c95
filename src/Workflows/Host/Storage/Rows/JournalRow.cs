using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One step of one instance: never changed, save that payload and salt may be destroyed together.</summary>
internal sealed class JournalRow
{
    /// <summary>Grows over all instances.</summary>
    public long Position { get; set; }

    public long InstanceKey { get; set; }

    /// <summary>1, 2, 3… within the instance.</summary>
    public long Sequence { get; set; }

    public long Instant { get; set; }
    public required string Actor { get; set; }
    public required string Command { get; set; }

    /// <summary>The events, as the event format writes them; empty when erased.</summary>
    public byte[]? Payload { get; set; }

    /// <summary>Chance that keeps a short payload from being guessed by its hash; empty when erased.</summary>
    public byte[]? Salt { get; set; }

    public required byte[] PayloadHash { get; set; }
    public required byte[] PreviousHash { get; set; }
    public required byte[] Hash { get; set; }

    public static void Configure(EntityTypeBuilder<JournalRow> row)
    {
        row.HasKey(r => r.Position);
        row.Property(r => r.Position).ValueGeneratedOnAdd();
        row.Property(r => r.PayloadHash).HasMaxLength(ColumnLengths.Hash);
        row.Property(r => r.PreviousHash).HasMaxLength(ColumnLengths.Hash);
        row.Property(r => r.Hash).HasMaxLength(ColumnLengths.Hash);

        // Unique, because it is the guard of last resort: two steps on the same revision cannot both be written.
        row.HasIndex(r => new { r.InstanceKey, r.Sequence }).IsUnique();
    }
}
