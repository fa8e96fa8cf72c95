using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Designer.Identity;

/// <summary>What dotnet-ef builds the migrations of PostgreSql from; it never connects.</summary>
internal sealed class PostgreSqlIdentityDbFactory : IDesignTimeDbContextFactory<PostgreSqlIdentityDb>
{
    public PostgreSqlIdentityDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlIdentityDb>();
        IdentityDbServices.UsePostgreSql(options, "Host=design");
        return new PostgreSqlIdentityDb(options.Options);
    }
}
