using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>Where the next block of keys begins.</summary>
internal sealed class KeyBlockRow
{
    public required string BlockName { get; set; }
    public long NextKey { get; set; }

    public static void Configure(EntityTypeBuilder<KeyBlockRow> row)
    {
        row.HasKey(r => r.BlockName);
        row.Property(r => r.BlockName).HasMaxLength(50);
    }
}
