using BackOffice.CustomerService.Outages;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>An outage: what is planned or happened, and how far it has come. Who changed what and when stands in the case's journal.</summary>
internal sealed class OutageRow
{
    public required string Number { get; set; }
    public required string Kind { get; set; }
    public required string State { get; set; }
    public required string Reason { get; set; }
    public string Work { get; set; } = "";
    public string Scope { get; set; } = "";
    public long StartsAt { get; set; }
    public long EndsAt { get; set; }
    public string ContactName { get; set; } = "";
    public string ContactPhone { get; set; } = "";
    public string Substitutes { get; set; } = "";
    public string SafetyTips { get; set; } = "";
    public string PlannedBy { get; set; } = "";
    public long PlannedAt { get; set; }

    /// <summary>The case that drives it.</summary>
    public long InstanceKey { get; set; }

    /// <summary>How often it was announced: a moved outage is announced anew, and its clock starts anew.</summary>
    public int Round { get; set; }

    /// <summary>When the notices of this round were planned; null before.</summary>
    public long? AnnouncedAt { get; set; }

    /// <summary>Until when everybody had to be told in this round.</summary>
    public long? TellBy { get; set; }

    public string? ApprovedBy { get; set; }
    public long? ApprovedAt { get; set; }

    /// <summary>Why work may begin although not everybody was told in time; null where nobody overrode that in this round.</summary>
    public string? OverrideReason { get; set; }

    public string? OverriddenBy { get; set; }
    public long? OverriddenAt { get; set; }
    public long? ReleasedAt { get; set; }
    public long? RestoredAt { get; set; }
    public long? CancelledAt { get; set; }

    /// <summary>The reason of the last move, cancellation or extension.</summary>
    public string ChangeReason { get; set; } = "";

    public static void Configure(EntityTypeBuilder<OutageRow> row)
    {
        row.HasKey(r => r.Number);
        row.HasIndex(r => new { r.State, r.StartsAt });
        row.HasIndex(r => r.StartsAt);
        row.HasIndex(r => r.InstanceKey);
        row.Property(r => r.Number).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Kind).HasMaxLength(TextLengths.Code);
        row.Property(r => r.State).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Reason).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Work).HasMaxLength(TextLengths.Content);
        row.Property(r => r.Scope).HasMaxLength(TextLengths.Content);
        row.Property(r => r.ContactName).HasMaxLength(TextLengths.Name);
        row.Property(r => r.ContactPhone).HasMaxLength(TextLengths.Digits);
        row.Property(r => r.Substitutes).HasMaxLength(TextLengths.Content);
        row.Property(r => r.SafetyTips).HasMaxLength(TextLengths.Content);
        row.Property(r => r.PlannedBy).HasMaxLength(TextLengths.Id);
        row.Property(r => r.ApprovedBy).HasMaxLength(TextLengths.Id);
        row.Property(r => r.OverrideReason).HasMaxLength(TextLengths.Content);
        row.Property(r => r.OverriddenBy).HasMaxLength(TextLengths.Id);
        row.Property(r => r.ChangeReason).HasMaxLength(TextLengths.Content);
    }

    public void Take(OutagePlan plan)
    {
        (Kind, Reason, Work, Scope) = (Code.Of(plan.Kind), Code.Of(plan.Reason), plan.Work.Trim(), OutageArea.TextOf(plan.Areas, TextLengths.Content));
        (StartsAt, EndsAt) = (plan.StartsAt.ToMicroseconds(), plan.EndsAt.ToMicroseconds());
        (ContactName, ContactPhone) = (plan.ContactName.Trim(), Customers.PhoneNumber.Parse(plan.ContactPhone)?.Digits ?? "");
        (Substitutes, SafetyTips) = (plan.Substitutes.Trim(), plan.SafetyTips.Trim());
    }
}
