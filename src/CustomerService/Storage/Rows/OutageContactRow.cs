using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A customer whom somebody has to go and see: a visit, because they need special care, or a meal. Calls and postings stand in the ledger of notices.</summary>
internal sealed class OutageContactRow
{
    public required string OutageNumber { get; set; }
    public int Round { get; set; }
    public required string Kind { get; set; }
    public required string CustomerNumber { get; set; }

    public bool IsDone { get; set; }

    /// <summary>How the last try ended; empty before the first.</summary>
    public string Outcome { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>In the currency's smallest unit; for a meal that was paid.</summary>
    public long? Amount { get; set; }

    public string? SeenBy { get; set; }
    public long? SeenAt { get; set; }

    public static void Configure(EntityTypeBuilder<OutageContactRow> row)
    {
        row.HasKey(r => new { r.OutageNumber, r.Round, r.Kind, r.CustomerNumber });
        row.Property(r => r.OutageNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Kind).HasMaxLength(TextLengths.Code);
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Outcome).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Note).HasMaxLength(TextLengths.Address);
        row.Property(r => r.SeenBy).HasMaxLength(TextLengths.Id);
    }
}
