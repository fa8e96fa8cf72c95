using BackOffice.CustomerService.Storage.Rows;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage;

/// <summary>The one model behind the three databases. Its derived contexts exist because each database has migrations of its own.</summary>
internal abstract class CustomerServiceDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<CustomerRow> Customers => Set<CustomerRow>();
    public DbSet<CustomerPhoneRow> CustomerPhones => Set<CustomerPhoneRow>();
    public DbSet<CustomerTermRow> CustomerTerms => Set<CustomerTermRow>();
    public DbSet<ServiceRequestRow> ServiceRequests => Set<ServiceRequestRow>();
    public DbSet<RequestCaseRow> RequestCases => Set<RequestCaseRow>();
    public DbSet<CounterRow> Counters => Set<CounterRow>();
    public DbSet<NoticeOrderRow> NoticeOrders => Set<NoticeOrderRow>();
    public DbSet<NoticeRow> Notices => Set<NoticeRow>();
    public DbSet<NoticeTextRow> NoticeTexts => Set<NoticeTextRow>();
    public DbSet<NoticeChannelRow> NoticeChannels => Set<NoticeChannelRow>();
    public DbSet<EarlyReceiptRow> EarlyReceipts => Set<EarlyReceiptRow>();
    public DbSet<NoticeOptOutRow> NoticeOptOuts => Set<NoticeOptOutRow>();
    public DbSet<NoticeAlertRow> NoticeAlerts => Set<NoticeAlertRow>();
    public DbSet<NetworkValveRow> NetworkValves => Set<NetworkValveRow>();
    public DbSet<OutageRow> Outages => Set<OutageRow>();
    public DbSet<OutageAreaRow> OutageAreas => Set<OutageAreaRow>();
    public DbSet<OutageCustomerRow> OutageCustomers => Set<OutageCustomerRow>();
    public DbSet<OutageContactRow> OutageContacts => Set<OutageContactRow>();
    public DbSet<OutagePhotoRow> OutagePhotos => Set<OutagePhotoRow>();

    /// <summary>Requests whose case has not ended.</summary>
    public IQueryable<ServiceRequestRow> OpenRequests() =>
        ServiceRequests.Where(r => RequestCases.Any(c => c.RequestNumber == r.Number && c.EndedAt == null));

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CustomerRow>(CustomerRow.Configure);
        modelBuilder.Entity<CustomerPhoneRow>(CustomerPhoneRow.Configure);
        modelBuilder.Entity<CustomerTermRow>(CustomerTermRow.Configure);
        modelBuilder.Entity<ServiceRequestRow>(ServiceRequestRow.Configure);
        modelBuilder.Entity<RequestCaseRow>(RequestCaseRow.Configure);
        modelBuilder.Entity<CounterRow>(CounterRow.Configure);
        modelBuilder.Entity<NoticeOrderRow>(NoticeOrderRow.Configure);
        modelBuilder.Entity<NoticeRow>(NoticeRow.Configure);
        modelBuilder.Entity<NoticeTextRow>(NoticeTextRow.Configure);
        modelBuilder.Entity<NoticeChannelRow>(NoticeChannelRow.Configure);
        modelBuilder.Entity<EarlyReceiptRow>(EarlyReceiptRow.Configure);
        modelBuilder.Entity<NoticeOptOutRow>(NoticeOptOutRow.Configure);
        modelBuilder.Entity<NoticeAlertRow>(NoticeAlertRow.Configure);
        modelBuilder.Entity<NetworkValveRow>(NetworkValveRow.Configure);
        modelBuilder.Entity<OutageRow>(OutageRow.Configure);
        modelBuilder.Entity<OutageAreaRow>(OutageAreaRow.Configure);
        modelBuilder.Entity<OutageCustomerRow>(OutageCustomerRow.Configure);
        modelBuilder.Entity<OutageContactRow>(OutageContactRow.Configure);
        modelBuilder.Entity<OutagePhotoRow>(OutagePhotoRow.Configure);
        PlainNames.Apply(modelBuilder);
    }
}
