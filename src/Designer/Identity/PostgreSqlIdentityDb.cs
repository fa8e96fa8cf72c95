using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>The accounts on PostgreSql: the type that its migrations belong to.</summary>
internal sealed class PostgreSqlIdentityDb(DbContextOptions<PostgreSqlIdentityDb> options, IDatabaseWriter? writer = null) : IdentityDb(options, writer);
