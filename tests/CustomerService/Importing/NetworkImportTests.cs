using BackOffice.CustomerService.Importing;
using BackOffice.CustomerService.Outages;
using BackOffice.TestKit;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Importing;

public sealed class NetworkImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_valve_of_the_file_is_written_anew_and_others_stay(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var network = new NetworkMap(database.Contexts);
        await ImportAsync(network, "V-1,城东区,幸福小区,1 号楼", "V-1,城东区,幸福小区,2 号楼", "V-2,城西区,学府路,9 号");

        var outcome = await ImportAsync(network, "V-1,城东区,幸福小区,3 号楼");

        Assert.Equal((1, 0), (outcome.Taken, outcome.Problems.Length));
        await using var db = database.Contexts.Reader();
        Assert.Equal(["V-1 3 号楼", "V-2 9 号"], db.NetworkValves.OrderBy(row => row.Valve).Select(row => $"{row.Valve} {row.Building}").ToList());
    }

    [Fact]
    public async Task A_line_without_a_street_keeps_the_file_out()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite);

        var outcome = await ImportAsync(new NetworkMap(database.Contexts), "V-1,城东区,幸福小区,", "V-1,城东区,,2 号楼");

        Assert.Equal((0, "3: Expected 'street', but it is empty."), (outcome.Taken, $"{outcome.Problems[0].Line}: {Assert.Single(outcome.Problems).Text}"));
    }

    private Task<ImportOutcome> ImportAsync(NetworkMap network, params string[] lines)
    {
        var file = _folder.File("valves.csv");
        File.WriteAllText(file, string.Join('\n', lines.Prepend("valve,district,street,building")));
        return new NetworkImport(network).RunAsync(file);
    }
}
