using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>A command from one instance to another: written with the sender's step, deleted with the receiver's.</summary>
internal sealed class MailboxRow
{
    /// <summary>Grows in the order of writing: a case's mail is delivered in the order in which it was sent.</summary>
    public long MailboxKey { get; set; }
    public long TargetInstanceKey { get; set; }

    /// <summary>The command and its values, as the mailbox's format writes them.</summary>
    public required byte[] Command { get; set; }

    public required string Actor { get; set; }
    public long SentAt { get; set; }

    public static void Configure(EntityTypeBuilder<MailboxRow> row)
    {
        row.HasKey(r => r.MailboxKey);
        row.Property(r => r.MailboxKey).ValueGeneratedOnAdd();
        row.HasIndex(r => r.TargetInstanceKey);
    }
}
