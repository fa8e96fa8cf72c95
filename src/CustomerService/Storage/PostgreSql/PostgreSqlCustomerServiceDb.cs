using Microsoft.EntityFrameworkCore;

namespace BackOffice.CustomerService.Storage.PostgreSql;

/// <summary>The model on PostgreSQL.</summary>
internal sealed class PostgreSqlCustomerServiceDb(DbContextOptions<PostgreSqlCustomerServiceDb> options) : CustomerServiceDb(options);
