using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>The accounts on Sqlite: the type that its migrations belong to.</summary>
internal sealed class SqliteIdentityDb(DbContextOptions<SqliteIdentityDb> options) : IdentityDb(options);
