using BackOffice.CustomerService.Notices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>One template sent for one cause: what all its notices have in common.</summary>
internal sealed class NoticeOrderRow
{
    public long OrderKey { get; set; }
    public required string Cause { get; set; }
    public required string Template { get; set; }

    /// <summary>Which sending of the template for this cause it is; empty where there is one.</summary>
    public required string Occasion { get; set; }

    public long DeploymentKey { get; set; }
    public int TemplateVersion { get; set; }

    /// <summary>0 where no case is behind it.</summary>
    public long InstanceKey { get; set; }

    public string? ElementId { get; set; }
    public required string Clauses { get; set; }
    public NoticePriority Priority { get; set; }
    public bool IsMandatory { get; set; }
    public bool IsHeld { get; set; }

    /// <summary>A courtesy beside another order: nobody counts as told by it.</summary>
    public bool IsCopy { get; set; }

    /// <summary>0 where there is none.</summary>
    public long Deadline { get; set; }

    /// <summary>From when on persons take over; 0 where there is no deadline, or they have.</summary>
    public long FollowUpAt { get; set; }

    public long PlannedAt { get; set; }

    /// <summary>When the list was complete; 0 before.</summary>
    public long CompletedAt { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeOrderRow> row)
    {
        row.HasKey(r => r.OrderKey);
        row.HasIndex(r => new { r.Cause, r.Template, r.Occasion }).IsUnique();
        row.HasIndex(r => r.InstanceKey);
        row.HasIndex(r => r.Template);
        row.HasIndex(r => r.FollowUpAt);
        row.Property(r => r.OrderKey).ValueGeneratedNever();
        row.Property(r => r.Cause).HasMaxLength(TextLengths.Address);
        row.Property(r => r.Template).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Occasion).HasMaxLength(TextLengths.Code);
        row.Property(r => r.ElementId).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Clauses).HasMaxLength(TextLengths.Content);
        row.Property(r => r.Priority).HasConversion<int>();
    }
}
