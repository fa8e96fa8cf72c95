using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A request as it was taken down. It never changes: what became of it stands in the case's journal.</summary>
internal sealed class ServiceRequestRow
{
    public required string Number { get; set; }
    public required string Kind { get; set; }
    public required string Channel { get; set; }
    public required string Urgency { get; set; }
    public required string ProcessId { get; set; }
    public string? CustomerNumber { get; set; }
    public required string Name { get; set; }
    public required string Phone { get; set; }
    public required string Address { get; set; }
    public required string Content { get; set; }
    public required string Special { get; set; }
    public long? OccurredAt { get; set; }
    public long? Appointment { get; set; }
    public bool IsReadBack { get; set; }
    public long ReceivedAt { get; set; }
    public required string ReceivedBy { get; set; }

    public static void Configure(EntityTypeBuilder<ServiceRequestRow> row)
    {
        row.HasKey(r => r.Number);
        row.HasIndex(r => new { r.CustomerNumber, r.ReceivedAt });
        row.HasIndex(r => r.ReceivedAt);
        row.Property(r => r.Number).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Kind).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Channel).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Urgency).HasMaxLength(TextLengths.Code);
        row.Property(r => r.ProcessId).HasMaxLength(TextLengths.Id);
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Name).HasMaxLength(TextLengths.Name);
        row.Property(r => r.Phone).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Address).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Content).HasMaxLength(TextLengths.Content);
        row.Property(r => r.Special).HasMaxLength(TextLengths.Content);
        row.Property(r => r.ReceivedBy).HasMaxLength(TextLengths.Id);
    }
}
