using BackOffice.Workflows.Core.Incidents;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Something that a person has to put right before the case goes on.</summary>
internal sealed class IncidentRow
{
    public long IncidentKey { get; set; }
    public long InstanceKey { get; set; }
    public long ElementKey { get; set; }
    public required string ElementId { get; set; }

    public IncidentKind Kind { get; set; }
    public required string Cause { get; set; }
    public required string Suggestion { get; set; }

    /// <summary>Which text it is in every language; null in rows from before there were codes.</summary>
    public string? Code { get; set; }

    /// <summary>What stands in the text, as a JSON list.</summary>
    public string? Arguments { get; set; }
    public long CreatedAt { get; set; }

    /// <summary>0 while it stands.</summary>
    public long ResolvedAt { get; set; }

    public static void Configure(EntityTypeBuilder<IncidentRow> row)
    {
        row.HasKey(r => r.IncidentKey);
        row.Property(r => r.IncidentKey).ValueGeneratedNever();
        row.Property(r => r.Code).HasMaxLength(40);
        row.Property(r => r.Kind).HasConversion<int>();
        row.HasIndex(r => r.InstanceKey);
        row.HasIndex(r => r.ResolvedAt);
    }
}
