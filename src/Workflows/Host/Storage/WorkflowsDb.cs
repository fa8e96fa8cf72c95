using BackOffice.Workflows.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage;

/// <summary>The one model behind the three databases. Its derived contexts exist because each database has migrations of its own.</summary>
internal abstract class WorkflowsDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<DeploymentRow> Deployments => Set<DeploymentRow>();
    public DbSet<DeploymentPinRow> DeploymentPins => Set<DeploymentPinRow>();
    public DbSet<DeploymentResourceRow> DeploymentResources => Set<DeploymentResourceRow>();
    public DbSet<ResourceRow> Resources => Set<ResourceRow>();
    public DbSet<DefinitionRow> Definitions => Set<DefinitionRow>();
    public DbSet<DraftRow> Drafts => Set<DraftRow>();
    public DbSet<TaskDraftRow> TaskDrafts => Set<TaskDraftRow>();
    public DbSet<InstanceRow> Instances => Set<InstanceRow>();
    public DbSet<ElementInstanceRow> ElementInstances => Set<ElementInstanceRow>();
    public DbSet<JournalRow> Journal => Set<JournalRow>();
    public DbSet<WorkItemRow> WorkItems => Set<WorkItemRow>();
    public DbSet<WorkItemCandidateRow> WorkItemCandidates => Set<WorkItemCandidateRow>();
    public DbSet<TimerRow> Timers => Set<TimerRow>();
    public DbSet<JobRow> Jobs => Set<JobRow>();
    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();
    public DbSet<MessageRow> Messages => Set<MessageRow>();
    public DbSet<MessageCorrelationRow> MessageCorrelations => Set<MessageCorrelationRow>();
    public DbSet<MessageLockRow> MessageLocks => Set<MessageLockRow>();
    public DbSet<MessageStartRow> MessageStarts => Set<MessageStartRow>();
    public DbSet<DeadLetterRow> DeadLetters => Set<DeadLetterRow>();
    public DbSet<BatchRow> Batches => Set<BatchRow>();
    public DbSet<BatchItemRow> BatchItems => Set<BatchItemRow>();
    public DbSet<MailboxRow> Mailbox => Set<MailboxRow>();
    public DbSet<IncidentRow> Incidents => Set<IncidentRow>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<KeyBlockRow> KeyBlocks => Set<KeyBlockRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DeploymentRow>(DeploymentRow.Configure);
        modelBuilder.Entity<DeploymentPinRow>(DeploymentPinRow.Configure);
        modelBuilder.Entity<DeploymentResourceRow>(DeploymentResourceRow.Configure);
        modelBuilder.Entity<ResourceRow>(ResourceRow.Configure);
        modelBuilder.Entity<DefinitionRow>(DefinitionRow.Configure);
        modelBuilder.Entity<DraftRow>(DraftRow.Configure);
        modelBuilder.Entity<TaskDraftRow>(TaskDraftRow.Configure);
        modelBuilder.Entity<InstanceRow>(InstanceRow.Configure);
        modelBuilder.Entity<ElementInstanceRow>(ElementInstanceRow.Configure);
        modelBuilder.Entity<JournalRow>(JournalRow.Configure);
        modelBuilder.Entity<WorkItemRow>(WorkItemRow.Configure);
        modelBuilder.Entity<WorkItemCandidateRow>(WorkItemCandidateRow.Configure);
        modelBuilder.Entity<TimerRow>(TimerRow.Configure);
        modelBuilder.Entity<JobRow>(JobRow.Configure);
        modelBuilder.Entity<SubscriptionRow>(SubscriptionRow.Configure);
        modelBuilder.Entity<MessageRow>(MessageRow.Configure);
        modelBuilder.Entity<MessageCorrelationRow>(MessageCorrelationRow.Configure);
        modelBuilder.Entity<MessageLockRow>(MessageLockRow.Configure);
        modelBuilder.Entity<MessageStartRow>(MessageStartRow.Configure);
        modelBuilder.Entity<DeadLetterRow>(DeadLetterRow.Configure);
        modelBuilder.Entity<BatchRow>(BatchRow.Configure);
        modelBuilder.Entity<BatchItemRow>(BatchItemRow.Configure);
        modelBuilder.Entity<MailboxRow>(MailboxRow.Configure);
        modelBuilder.Entity<IncidentRow>(IncidentRow.Configure);
        modelBuilder.Entity<OutboxRow>(OutboxRow.Configure);
        modelBuilder.Entity<KeyBlockRow>(KeyBlockRow.Configure);
        PlainNames.Apply(modelBuilder);
    }
}
