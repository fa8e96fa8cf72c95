using System.Text;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.CustomerService.Storage;
using BackOffice.CustomerService.Storage.Rows;
using BackOffice.TestKit;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Tests;

/// <summary>The two rooms put together without background work, with a procedure of one task, at nine in the morning in China.</summary>
internal sealed class TestProgram : IAsyncDisposable
{
    public static readonly Actor Hotline = new("hotline.demo", ["hotline"]);
    public static readonly Actor Fitter = new("fitter.demo", ["fitter"]);

    private const string Bpmn = """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
          <bpmn:process id="home-repair" isExecutable="true">
            <bpmn:startEvent id="start"/>
            <bpmn:userTask id="repair" name="repair"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="fitter"/></bpmn:extensionElements></bpmn:userTask>
            <bpmn:endEvent id="end"/>
            <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="repair"/>
            <bpmn:sequenceFlow id="f2" sourceRef="repair" targetRef="end"/>
          </bpmn:process>
        </bpmn:definitions>
        """;

    private readonly TestDatabase _files;
    private readonly ServiceProvider _services;

    private TestProgram(TestDatabase files, FakeClock clock)
    {
        (_files, Clock) = (files, clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = files.Settings.Provider.ToString(),
            [$"ConnectionStrings:{DatabaseSettings.ConnectionName}"] = files.Settings.ConnectionString,
        }).Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddWorkflowsCore(configuration).AddCustomerService().BuildServiceProvider();
    }

    public FakeClock Clock { get; }

    public ServiceDesk Desk => Get<ServiceDesk>();

    public CustomerRegister Register => Get<CustomerRegister>();

    public static async Task<TestProgram> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var program = new TestProgram(await TestDatabase.CreateAsync(provider), new FakeClock());
        var request = new DeploymentRequest("home-repair", [new DefinitionFile("home-repair.bpmn", Encoding.UTF8.GetBytes(Bpmn))], "owner");
        Assert.IsType<DeploymentOutcome.Deployed>(await program.Get<Deployer>().DeployAsync(request));
        return program;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<int> CountAsync<T>(Func<CustomerServiceDb, IQueryable<T>> rows)
    {
        await using var db = Get<CustomerServiceDbFactory>().Reader();
        return await rows(db).CountAsync();
    }

    public async Task<long> CountInstancesAsync()
    {
        await using var reader = await Get<IDatabase>().OpenReaderAsync();
        await using var command = reader.CreateCommand();
        command.CommandText = "SELECT count(*) FROM instances";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Puts a request in the way of the next one.</summary>
    public Task TakeNumberAsync(string number) => Get<CustomerServiceDbFactory>().WriteAsync(
        (db, _) =>
        {
            db.ServiceRequests.Add(new ServiceRequestRow
            {
                Number = number,
                Kind = "repair",
                Channel = "hotline",
                Urgency = "normal",
                ProcessId = "p",
                Name = "",
                Phone = "",
                Address = "",
                Content = "",
                Special = "",
                ReceivedBy = "",
            });
            return Task.FromResult(true);
        },
        default);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _files.DisposeAsync();
    }
}
