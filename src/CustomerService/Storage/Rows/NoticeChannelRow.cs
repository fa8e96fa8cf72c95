using BackOffice.CustomerService.Notices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.CustomerService.Storage.Rows;

/// <summary>How a channel is, for all nodes: paused, broken, at which rate it goes. Who takes notices from its queue locks this row first.</summary>
internal sealed class NoticeChannelRow
{
    public NoticeChannel Channel { get; set; }

    /// <summary>0 while it runs.</summary>
    public long PausedAt { get; set; }

    public string? PausedBy { get; set; }
    public string? PauseReason { get; set; }

    /// <summary>When the rate limit lets the next notice out.</summary>
    public long NextAt { get; set; }

    /// <summary>Faults of the provider, one after another.</summary>
    public int Faults { get; set; }

    /// <summary>Until then nothing is tried; 0 while the channel is well.</summary>
    public long OpenUntil { get; set; }

    /// <summary>When the provider began to fail; 0 while the channel is well.</summary>
    public long DownSince { get; set; }

    public string? LastFault { get; set; }

    /// <summary>When the provider last said anything about a notice.</summary>
    public long LastSentAt { get; set; }

    /// <summary>Since when the notices of <see cref="MeasuredCount"/> are counted.</summary>
    public long MeasuredFrom { get; set; }

    public int MeasuredCount { get; set; }

    /// <summary>Notices a minute, as last measured.</summary>
    public int PerMinute { get; set; }

    public static void Configure(EntityTypeBuilder<NoticeChannelRow> row)
    {
        row.HasKey(r => r.Channel);
        row.Property(r => r.Channel).HasConversion<int>().ValueGeneratedNever();
        row.Property(r => r.PausedBy).HasMaxLength(TextLengths.Id);
        row.Property(r => r.PauseReason).HasMaxLength(TextLengths.Content);
        row.Property(r => r.LastFault).HasMaxLength(TextLengths.Content);
    }
}
