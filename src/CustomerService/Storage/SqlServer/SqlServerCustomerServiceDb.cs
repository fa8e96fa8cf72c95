using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage.SqlServer;

/// <summary>The model on SQL Server.</summary>
internal sealed class SqlServerCustomerServiceDb(DbContextOptions<SqlServerCustomerServiceDb> options) : CustomerServiceDb(options);
