using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage.Sqlite;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteCustomerServiceDb(DbContextOptions<SqliteCustomerServiceDb> options) : CustomerServiceDb(options);
