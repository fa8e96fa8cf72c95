using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BackOffice.Workflows.Host.Storage.PostgreSql;

/// <summary>PostgreSQL: a step is one batch; statements are prepared by the driver after a few uses.</summary>
internal sealed class PostgreSqlDatabase(DatabaseSettings settings) : ServerDatabase(settings, CreateSource(settings))
{
    public override IDialect Dialect => PostgreSqlDialect.Instance;

    public override void Configure(DbContextOptionsBuilder options, string historyTable) => options.UseDatabase(Settings, historyTable);

    protected override string TextOf(Statement statement) => statement.PositionalSql;

    protected override void Name(DbParameter parameter, int number)
    {
        // Positional: a name would make the driver parse and rewrite the text.
    }

    private static NpgsqlDataSource CreateSource(DatabaseSettings settings)
    {
        var connection = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        if (connection.MaxAutoPrepare == 0)
        {
            connection.MaxAutoPrepare = 100;
        }

        return NpgsqlDataSource.Create(connection.ToString());
    }
}
