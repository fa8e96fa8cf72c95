using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of SqlServer from; it never connects.</summary>
internal sealed class SqlServerIdentityDbFactory : IDesignTimeDbContextFactory<SqlServerIdentityDb>
{
    public SqlServerIdentityDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerIdentityDb>();
        IdentityDbServices.UseSqlServer(options, "Server=design");
        return new SqlServerIdentityDb(options.Options);
    }
}
