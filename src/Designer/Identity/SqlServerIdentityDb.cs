using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Identity;

/// <summary>The accounts on SqlServer: the type that its migrations belong to.</summary>
internal sealed class SqlServerIdentityDb(DbContextOptions<SqlServerIdentityDb> options, IDatabaseWriter? writer = null) : IdentityDb(options, writer);
