using System.Reflection;
using BackOffice.TestKit.Postgres;
using BackOffice.Workflows.Host.Storage;
using Xunit.Sdk;

namespace BackOffice.CustomerService.Tests;

/// <summary>Runs a test on a real PostgreSQL; skipped, saying so, only where its programs are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute() => Skip = PostgresCluster.IsAvailable ? null : PostgresCluster.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.PostgreSql]];
}

/// <summary>Runs a test on a SQLite file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}
