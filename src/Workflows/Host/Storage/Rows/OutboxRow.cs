using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Something to be sent out; the room that renders and sends it knows what the payload means.</summary>
internal sealed class OutboxRow
{
    public long OutboxKey { get; set; }
    public long InstanceKey { get; set; }
    public required string ElementId { get; set; }

    /// <summary>Goes out with the notice, so that a receiver can tell a repetition.</summary>
    public required string IdempotencyKey { get; set; }

    public required string Template { get; set; }
    public string? Channel { get; set; }
    public string? Recipient { get; set; }

    /// <summary>The variables that the template is rendered with, as payload JSON.</summary>
    public required byte[] Variables { get; set; }

    public long CreatedAt { get; set; }

    /// <summary>0 while it is unsent.</summary>
    public long SentAt { get; set; }

    public static void Configure(EntityTypeBuilder<OutboxRow> row)
    {
        row.HasKey(r => r.OutboxKey);
        row.Property(r => r.OutboxKey).ValueGeneratedNever();
        row.Property(r => r.IdempotencyKey).HasMaxLength(ColumnLengths.Id);
        row.HasIndex(r => r.IdempotencyKey).IsUnique();
        row.HasIndex(r => new { r.SentAt, r.OutboxKey });
    }
}
