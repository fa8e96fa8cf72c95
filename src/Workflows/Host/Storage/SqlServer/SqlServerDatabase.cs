using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Storage.SqlServer;

/// <summary>SQL Server: a step is one batch inside a transaction.</summary>
internal sealed class SqlServerDatabase(DatabaseSettings settings) : ServerDatabase(settings, SqlClientFactory.Instance.CreateDataSource(settings.ConnectionString))
{
    public override IDialect Dialect => SqlServerDialect.Instance;

    public override void Configure(DbContextOptionsBuilder options, string historyTable) => options.UseDatabase(Settings, historyTable);

    protected override string TextOf(Statement statement) => statement.Sql;

    protected override void Name(DbParameter parameter, int number) => parameter.ParameterName = $"@p{number}";
}
