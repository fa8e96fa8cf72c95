using BackOffice.CustomerService.Notices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>One notice to one recipient on one channel.</summary>
internal sealed class NoticeRow
{
    public long NoticeKey { get; set; }
    public long OrderKey { get; set; }

    /// <summary>Made of cause, template, channel and recipient, so that planning twice is planning once; it goes to the provider with every try.</summary>
    public required string IdempotencyKey { get; set; }

    public NoticeChannel Channel { get; set; }
    public NoticePriority Priority { get; set; }
    public string? CustomerNumber { get; set; }
    public required string Name { get; set; }
    public required string Language { get; set; }
    public required string Address { get; set; }

    /// <summary>The rendered text, which many recipients may share.</summary>
    public required string TextKey { get; set; }

    public NoticeState State { get; set; }

    /// <summary>Which queue it stands in, see <c>NoticeQueue</c>; 0 where nothing is to be done.</summary>
    public int Queue { get; set; }

    /// <summary>From when on its queue may take it; while it is being sent, when the lease runs out.</summary>
    public long AvailableAt { get; set; }

    public string? LeaseOwner { get; set; }
    public int Attempts { get; set; }

    /// <summary>How often a person had it sent again.</summary>
    public int Round { get; set; }

    public bool IsDoubtful { get; set; }
    public string? Provider { get; set; }
    public string? ProviderId { get; set; }
    public string? Reason { get; set; }
    public int Parts { get; set; }
    public long PlannedAt { get; set; }
    public long SentAt { get; set; }
    public long SettledAt { get; set; }

    /// <summary>The provider's clock of the last receipt.</summary>
    public long ReceiptAt { get; set; }

    /// <summary>The failed row that this one makes up for; 0 where it stands for itself.</summary>
    public long FollowsKey { get; set; }

    public long RemediedAt { get; set; }
    public string? SettledBy { get; set; }
    public string? Answer { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeRow> row)
    {
        row.HasKey(r => r.NoticeKey);
        row.HasIndex(r => r.IdempotencyKey).IsUnique();
        row.HasIndex(r => new { r.OrderKey, r.State });
        row.HasIndex(r => new { r.Queue, r.AvailableAt });
        row.HasIndex(r => r.CustomerNumber);
        row.HasIndex(r => r.Address);
        row.HasIndex(r => r.ProviderId);
        row.HasIndex(r => new { r.State, r.Channel });
        row.HasIndex(r => r.IsDoubtful);
        row.Property(r => r.NoticeKey).ValueGeneratedNever();
        row.Property(r => r.IdempotencyKey).HasMaxLength(TextLengths.Code);
        row.Property(r => r.Channel).HasConversion<int>();
        row.Property(r => r.Priority).HasConversion<int>();
        row.Property(r => r.State).HasConversion<int>();
        row.Property(r => r.CustomerNumber).HasMaxLength(TextLengths.Number);
        row.Property(r => r.Name).HasMaxLength(TextLengths.Name);
        row.Property(r => r.Language).HasMaxLength(TextLengths.Digits);
        row.Property(r => r.Address).HasMaxLength(TextLengths.Address);
        row.Property(r => r.TextKey).HasMaxLength(TextLengths.Code);
        row.Property(r => r.LeaseOwner).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Provider).HasMaxLength(TextLengths.Code);
        row.Property(r => r.ProviderId).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Reason).HasMaxLength(TextLengths.Content);
        row.Property(r => r.SettledBy).HasMaxLength(TextLengths.Id);
        row.Property(r => r.Answer).HasMaxLength(TextLengths.Content);
    }
}
