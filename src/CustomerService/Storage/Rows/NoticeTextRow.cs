using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A rendered text, kept once however many recipients get it.</summary>
internal sealed class NoticeTextRow
{
    /// <summary>A hash of everything below.</summary>
    public required string TextKey { get; set; }

    public required string Subject { get; set; }
    public required string Text { get; set; }

    /// <summary>Values for a provider's own template, as a JSON object of texts.</summary>
    public required string Parameters { get; set; }

    /// <summary>The same for every notice about one appointment; null where the text carries none.</summary>
    public string? AppointmentId { get; set; }

    /// <summary>0 where the text carries no appointment.</summary>
    public long AppointmentStart { get; set; }

    /// <summary>0 where only the beginning is agreed.</summary>
    public long AppointmentEnd { get; set; }
    public string? AppointmentPlace { get; set; }
    public bool IsAppointmentCancelled { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeTextRow> row)
    {
        row.HasKey(r => r.TextKey);
        row.Property(r => r.TextKey).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Subject).HasMaxLength(TextLengths.Content);
        row.Property(r => r.AppointmentId).HasMaxLength(TextLengths.Content);
        row.Property(r => r.AppointmentPlace).HasMaxLength(TextLengths.Content);
    }
}
