using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>The accounts on Sqlite: the type that its migrations belong to.</summary>
internal sealed class SqliteIdentityDb(DbContextOptions<SqliteIdentityDb> options, IDatabaseWriter? writer = null) : IdentityDb(options, writer);
