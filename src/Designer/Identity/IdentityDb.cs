using BackOffice.Workflows.Host.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackOffice.Designer.Identity;

/// <summary>The accounts' tables, in the same database as the cases but with migrations of their own.</summary>
internal abstract class IdentityDb(DbContextOptions options, IDatabaseWriter? writer) : IdentityDbContext<StaffAccount, IdentityRole, string>(options)
{
    public const string HistoryTable = "migrations_staff";

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        writer is null
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : writer.SaveAsync(this, token => base.SaveChangesAsync(acceptAllChangesOnSuccess: false, token), cancellationToken);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StaffAccount>(account =>
        {
            account.ToTable("staff_accounts");
            account.Property(it => it.DisplayName).HasMaxLength(100);

            // Instants are stored as microseconds, the same on every database.
            account.Property(it => it.LockoutEnd).HasConversion(new ValueConverter<DateTimeOffset, long>(
                instant => instant.UtcTicks / TimeSpan.TicksPerMicrosecond,
                microseconds => new DateTimeOffset(microseconds * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero)));
        });
        builder.Entity<IdentityRole>().ToTable("staff_roles");
        builder.Entity<IdentityUserRole<string>>().ToTable("staff_account_roles");
        builder.Entity<IdentityUserClaim<string>>().ToTable("staff_account_claims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("staff_account_logins");
        builder.Entity<IdentityUserToken<string>>().ToTable("staff_account_tokens");
        builder.Entity<IdentityRoleClaim<string>>().ToTable("staff_role_claims");
        builder.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("data_protection_keys");
            key.Property(it => it.Name).HasMaxLength(200);
        });
        PlainNames.Apply(builder);
    }
}
