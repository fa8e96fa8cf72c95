using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>The state of one element instance; a step rewrites only those that it changed.</summary>
internal sealed class ElementInstanceRow
{
    public long ElementKey { get; set; }
    public long InstanceKey { get; set; }
    public required byte[] State { get; set; }

    public static void Configure(EntityTypeBuilder<ElementInstanceRow> row)
    {
        row.HasKey(r => r.ElementKey);
        row.Property(r => r.ElementKey).ValueGeneratedNever();
        row.HasIndex(r => r.InstanceKey);
    }
}
