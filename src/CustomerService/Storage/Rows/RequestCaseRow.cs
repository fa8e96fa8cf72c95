using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>The case that carries a request out, written by the steps that start and end it.</summary>
internal sealed class RequestCaseRow
{
    public required string RequestNumber { get; set; }
    public long InstanceKey { get; set; }
    public long StartedAt { get; set; }

    /// <summary>Null while the request is open.</summary>
    public long? EndedAt { get; set; }

    public static void Configure(EntityTypeBuilder<RequestCaseRow> row)
    {
        row.HasKey(r => r.RequestNumber);
        row.HasIndex(r => r.InstanceKey);
        row.Property(r => r.RequestNumber).HasMaxLength(TextLengths.Number);
    }
}
