using System.Reflection;
using BackOffice.Workflows.Host.Storage;
using Xunit.Sdk;

namespace BackOffice.Workflows.Host.Tests;

/// <summary>Runs a storage test on a SQLite file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}
