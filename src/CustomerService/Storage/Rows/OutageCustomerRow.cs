using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A customer whom an outage cuts off, as computed from its area and as reviewed by a person.</summary>
internal sealed class OutageCustomerRow
{
    public required string OutageNumber { get; set; }
    public required string CustomerNumber { get; set; }
    public required string Class { get; set; }
    public bool IsIncluded { get; set; }

    /// <summary>Why a person decided otherwise than the area says; empty where none did.</summary>
    public string Reason { get; set; } = "";

    public string? DecidedBy { get; set; }
    public long? DecidedAt { get; set; }

    public static void Configure(EntityTypeBuilder<OutageCustomerRow> row)
    {
        row.HasKey(r => new { r.OutageNumber, r.CustomerNumber });
        row.HasIndex(r => new { r.OutageNumber, r.Class, r.CustomerNumber });
        row.Property(r => r.OutageNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Class).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Reason).HasMaxLength(TextLengths.Content);
        row.Property(r => r.DecidedBy).HasMaxLength(TextLengths.Id);
    }
}
