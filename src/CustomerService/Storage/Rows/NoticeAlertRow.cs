using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>A promise in danger, told before it is broken.</summary>
internal sealed class NoticeAlertRow
{
    public long AlertKey { get; set; }
    public NoticeAlertKind Kind { get; set; }

    /// <summary>The channel, or the cause: of one kind and subject one alert stands at a time.</summary>
    public required string Subject { get; set; }

    public NoticeChannel? Channel { get; set; }
    public string? Cause { get; set; }
    public int Waiting { get; set; }

    /// <summary>The nearest deadline of what waits; 0 where there is none.</summary>
    public long Deadline { get; set; }

    /// <summary>When the last would be sent at the present rate; 0 where nothing moves.</summary>
    public long Forecast { get; set; }

    public required string Reason { get; set; }
    public long RaisedAt { get; set; }

    /// <summary>0 while it stands.</summary>
    public long ClearedAt { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeAlertRow> row)
    {
        row.HasKey(r => r.AlertKey);
        row.HasIndex(r => new { r.Kind, r.Subject, r.ClearedAt }).IsUnique();
        row.HasIndex(r => r.ClearedAt);
        row.Property(r => r.AlertKey).ValueGeneratedNever();
        row.Property(r => r.Kind).HasConversion<int>();
        row.Property(r => r.Channel).HasConversion<int?>();
        row.Property(r => r.Subject).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Cause).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Reason).HasMaxLength(TextLengths.Content);
    }
}
