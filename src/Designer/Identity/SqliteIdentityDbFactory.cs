using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of Sqlite from; it never connects.</summary>
internal sealed class SqliteIdentityDbFactory : IDesignTimeDbContextFactory<SqliteIdentityDb>
{
    public SqliteIdentityDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteIdentityDb>();
        IdentityDbServices.UseSqlite(options, "Data Source=:memory:");
        return new SqliteIdentityDb(options.Options);
    }
}
