using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Commands;
using BackOffice.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Commands;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_company_moves_in_with_its_customers_and_its_valves()
    {
        await using var services = CommandServices.Build(Settings());
        var customers = Write("customers.csv", "number,name,phones,district,street,building\n7,李示例,13800000001,城东区,幸福小区,1 号楼\n");
        var valves = Write("valves.csv", "valve,district,street,building\nV-1,城东区,幸福小区,1 号楼\n");

        Assert.Equal(0, await CustomersImport.RunAsync(services, customers, _output, CancellationToken.None));
        Assert.Equal(0, await NetworkImportCommand.RunAsync(services, valves, _output, CancellationToken.None));

        Assert.Equal("1 passed, 0 failed\n1 passed, 0 failed\n", _output.ToString());
        Assert.Equal("李示例", (await services.GetRequiredService<CustomerRegister>().GetAsync("K-000007"))!.Name);
        Assert.Equal(("V-1", 1), Assert.Single((await services.GetRequiredService<NetworkMap>().ValvesAsync()).Select(valve => (valve.Name, valve.Customers))));
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_command_fails()
    {
        await using var services = CommandServices.Build(Settings());
        var customers = Write("customers.csv", "name,phones,district,street\n李示例,13800000001,城东区,幸福小区\n,,城东区,幸福小区\n");

        Assert.Equal(1, await CustomersImport.RunAsync(services, customers, _output, CancellationToken.None));

        Assert.Equal(
            "customers.csv:3: Name: Write down the name.\nNothing was taken over. Mend these lines and import the file again.\n0 passed, 1 failed\n",
            _output.ToString());
    }

    private string Write(string name, string text)
    {
        var file = _folder.File(name);
        File.WriteAllText(file, text);
        return file;
    }

    private ConfigurationManager Settings()
    {
        var settings = new ConfigurationManager();
        settings["Folders:Data"] = _folder.File("data");
        return settings;
    }
}
