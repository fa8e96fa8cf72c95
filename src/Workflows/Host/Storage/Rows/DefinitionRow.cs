using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>One version of one process.</summary>
internal sealed class DefinitionRow
{
    public long DefinitionKey { get; set; }
    public required string ProcessId { get; set; }
    public int Version { get; set; }
    public long DeploymentKey { get; set; }
    public required string Path { get; set; }
    public string? Name { get; set; }
    public string? VersionTag { get; set; }

    public static void Configure(EntityTypeBuilder<DefinitionRow> row)
    {
        row.HasKey(r => r.DefinitionKey);
        row.Property(r => r.DefinitionKey).ValueGeneratedNever();
        row.Property(r => r.ProcessId).HasMaxLength(ColumnLengths.Id);
        row.Property(r => r.Path).HasMaxLength(ColumnLengths.Path);
        row.HasIndex(r => new { r.ProcessId, r.Version }).IsUnique();
        row.HasIndex(r => r.DeploymentKey);
    }
}
